import type { Service, ToldDate } from "../../domain/profile.ts";
import { askDate, isAfter, isBefore } from "./ask-date.ts";
import type { JobGround } from "./job-ground.ts";
import type { Question, TextQuestion } from "./question.ts";

/** Asks when a job began or ended; nothing once it was asked, unless the month was told and its day matters. */
export function askDateOfJob(end: "from" | "to", job: JobGround): Question | undefined {
  if (job.service.months !== undefined) return undefined;
  const question = end === "from" ? askFrom(job) : askTo(job);
  return job.ground.asked.has(question.key) ? undefined : question;
}

function askFrom({ name, service, put, key, ground: { on } }: JobGround): TextQuestion {
  return askDate({
    key: key("from"),
    message: `When did ${name} begin?`,
    dayOf: `On which day did ${name} begin`,
    told: service.from,
    problem: (date) => {
      if (isAfter(date, on)) return `That is after ${on}. Only work that has begun can count.`;
      return isTold(service.to) && isBefore(service.to, date) ? "That is after it ended." : undefined;
    },
    take: (from) => put({ from }),
  });
}

function askTo({ name, service, put, key, ground: { on } }: JobGround): TextQuestion {
  const { from } = service;
  const isAhead = isTold(service.to) && isAfter(service.to, on);
  return askDate({
    key: key("to"),
    message: `When did ${name} end?`,
    dayOf: `On which day ${isAhead ? "will" : "did"} ${name} end`,
    told: isTold(service.to) ? service.to : undefined,
    word: {
      texts: ["now", "present"],
      hint: "or now if you still do it",
      take: () => put({ to: "present" }),
    },
    problem: (date) =>
      from !== undefined && isBefore(date, from) ? `That is before it began, ${from}.` : undefined,
    take: (to) => put({ to }),
  });
}

const AMOUNT = /^(\d{1,6}(?:\.\d{1,2})?) ?(mo|months?|y|years?|h|hours?)$/;

/** For somebody who does not know the dates: asks how long it was in all. */
export function askAmount({ name, service, replace, key, isAsked }: JobGround): Question | undefined {
  const { from, to, hours, months, hoursOf, hoursPerWeek: _, fullTime: __, ...rest } = service;
  const isTotal = hours !== undefined || months !== undefined;
  if (!isAsked("from") || from !== undefined || to !== undefined || isTotal || hoursOf !== undefined)
    return undefined;
  return {
    kind: "text",
    key: key("amount"),
    message: `How long was ${name} in all, as full-time work?\nSuch as 14 months, 2 years or 2100 hours.`,
    read: (text) => {
      const amount = amountIn(text);
      return amount
        ? replace({ ...rest, ...amount })
        : "Write an amount with its unit: 14 months, 2 years or 2100 hours.";
    },
  };
}

function amountIn(text: string): Pick<Service, "hours" | "months"> | undefined {
  const [, digits, unit = ""] = AMOUNT.exec(text.trim().toLowerCase()) ?? [];
  const amount = Number(digits);
  if (digits === undefined || amount === 0) return undefined;
  if (unit.startsWith("h")) return amount <= 100_000 ? { hours: amount } : undefined;
  const months = Number((unit.startsWith("y") ? amount * 12 : amount).toFixed(2));
  return months <= 1200 ? { months } : undefined;
}

function isTold(to: Service["to"]): to is ToldDate {
  return to !== undefined && to !== "present";
}
