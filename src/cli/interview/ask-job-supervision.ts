import type { Service, Supervision } from "../../domain/profile.ts";
import type { Fact } from "../../eligibility/fact.ts";
import type { Choice } from "../prompter.ts";
import { askNumber } from "./ask-number.ts";
import { labelOf } from "./inquiry.ts";
import type { JobGround } from "./job-ground.ts";
import type { Question } from "./question.ts";

/** Asks whether, by whom or how much a job was supervised. */
export function askSupervision({ detail }: Fact, job: JobGround): Question | undefined {
  switch (detail) {
    case "supervision":
      return askWhether(job);
    case "supervised-by":
      return askByWhom(job);
    case "supervision-hours":
      return askHowMuch(job);
    default:
      return undefined;
  }
}

function askWhether({ name, service, put, key }: JobGround): Question {
  return {
    kind: "one",
    key: key("supervision"),
    message: `Did somebody supervise you in ${name}?`,
    choices: [
      { value: "yes", name: "Yes" },
      { value: "no", name: "No" },
    ],
    take: (value) => put({ supervision: value === "yes" ? toldOf(service) : "none" }),
  };
}

function askByWhom({
  name,
  service,
  requirements,
  put,
  key,
  ground: { dataset },
}: JobGround): Question | undefined {
  const ids = [...new Set(requirements.flatMap(({ supervisedBy = [] }) => supervisedBy))];
  const titles = ids.map((id) => labelOf(dataset, "certifications", id));
  const choices: readonly Choice[] = [
    ...ids.map((id, place) => ({
      value: `by ${id}`,
      name: `Yes, by somebody who holds the ${titles[place]}`,
    })),
    { value: "uncertified", name: `Yes, but by nobody who holds the ${titles.join(" or the ")}` },
    { value: "none", name: "No, nobody supervised me" },
  ];
  return {
    kind: "one",
    key: key("supervised-by"),
    message: `Did somebody supervise you in ${name}?`,
    choices,
    take: (value) => {
      if (value === "none") return put({ supervision: "none" });
      return put({
        supervision: { ...toldOf(service), by: value.startsWith("by ") ? [value.slice(3)] : [] },
      });
    },
  };
}

function askHowMuch({ name, service, put, key }: JobGround): Question {
  return askNumber({
    key: key("supervision-hours"),
    message: `About how many hours a year did somebody supervise you in ${name}?\nOne hour a week is about 50; 0 if nobody did.`,
    most: 8784,
    take: (hoursPerYear) => {
      const told = toldOf(service);
      const isNone = hoursPerYear === 0 && told.by === undefined;
      return put({ supervision: isNone ? "none" : { ...told, hoursPerYear } });
    },
  });
}

function toldOf({ supervision }: Service): Supervision {
  return supervision === undefined || supervision === "none" ? {} : supervision;
}
