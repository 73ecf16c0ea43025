import type { Certification, License, Profile, Standing } from "../../domain/profile.ts";
import type { Fact } from "../../eligibility/fact.ts";
import type { Choice } from "../prompter.ts";
import { askDate, isBefore } from "./ask-date.ts";
import { askedThroughout, countingFirst, type Ground, keyOf } from "./ground.ts";
import { choicesOf, labelOf } from "./inquiry.ts";
import { licenseChoices } from "./license-choices.ts";
import { type Question, withDetail } from "./question.ts";

/** Asks about licenses: which are held, or a detail of one of them. */
export function askLicense(fact: Fact, ground: Ground): Question | undefined {
  const { profile, dataset } = ground;
  const choices = licenseChoices(dataset);
  if (fact.entry === undefined) {
    return {
      kind: "some",
      key: keyOf(fact),
      message: "Which licenses to practice do you hold?",
      choices,
      none: "None: I hold no license",
      take: (ids) => ({ ...profile, licenses: ids.map((type) => ({ type })) }),
    };
  }
  const entry = fact.entry;
  const license = profile.licenses?.[entry];
  if (!license) return undefined;
  const name =
    license.type === undefined ? "license" : `${labelOf(dataset, "licenses", license.type)} license`;
  const put = (detail: License): Profile => ({
    ...profile,
    licenses: withDetail(profile.licenses, entry, detail),
  });
  if (fact.detail === "type") {
    const message = "Which license is it?";
    return { kind: "one", key: keyOf(fact), message, choices, take: (type) => put({ type }) };
  }
  return askOfPermit(fact, ground, license, name, put);
}

/** Asks about certifications: which are held, or a detail of one of them. */
export function askCertification(fact: Fact, ground: Ground): Question | undefined {
  const { profile, dataset } = ground;
  const asked = askedThroughout(ground, "certification").flatMap(({ ids }) => ids);
  const choices = countingFirst(choicesOf(dataset, "certifications"), asked);
  if (fact.entry === undefined) {
    const hasExams = choices.some(({ value, name }) => asked.includes(value) && /\bexam\b/i.test(name));
    return {
      kind: "some",
      key: keyOf(fact),
      ...(hasExams ? WITH_EXAMS : CERTIFICATIONS_ALONE),
      choices,
      take: (ids) => ({ ...profile, certifications: ids.map((id) => ({ id })) }),
    };
  }
  const entry = fact.entry;
  const certification = profile.certifications?.[entry];
  if (!certification) return undefined;
  const { id } = certification;
  const name = id === undefined || id === "other" ? "certification" : labelOf(dataset, "certifications", id);
  const put = (detail: Certification): Profile => ({
    ...profile,
    certifications: withDetail(profile.certifications, entry, detail),
  });
  if (fact.detail === "id") {
    const message = "Which certification is it?";
    return { kind: "one", key: keyOf(fact), message, choices, take: (chosen) => put({ id: chosen }) };
  }
  return askOfPermit(fact, ground, certification, name, put);
}

const CERTIFICATIONS_ALONE = {
  message: "Which of these certifications do you hold?",
  none: "None: I hold no certification",
};

/** A pass in an exam is told as a certification; whoever has one may not think of it as that. */
const WITH_EXAMS = {
  message: "Which of these certifications do you hold, or which exams have you passed?",
  none: "None: I hold no certification and have passed no exam",
};

type Permit = Pick<License, "standing" | "unrestricted" | "issued" | "expires">;

const STANDINGS: readonly (Choice & { readonly standing: Standing })[] = [
  { value: "active", standing: "active", name: "Active" },
  { value: "inactive", standing: "inactive", name: "Inactive" },
  { value: "expired", standing: "expired", name: "Expired" },
  { value: "retired", standing: "retired", name: "Retired" },
  { value: "suspended", standing: "suspended", name: "Suspended" },
  { value: "revoked", standing: "revoked", name: "Revoked" },
];

const FREEDOMS: readonly Choice[] = [
  { value: "yes", name: "Yes, nothing restricts it" },
  { value: "no", name: "No, it is restricted: probation, conditions or limits" },
];

/** Whoever holds something active need not know when it expires: its standing is asked for first. */
function askOfPermit(
  fact: Fact,
  ground: Ground,
  permit: Permit,
  name: string,
  put: (detail: Permit) => Profile,
): Question | undefined {
  const standing: Fact = { ...fact, detail: "standing" };
  const isVague = permit.standing === undefined && !ground.asked.has(keyOf(standing));
  const { detail } = fact.detail === "expires" && isVague ? standing : fact;
  const key = keyOf({ ...fact, ...(detail && { detail }) });
  switch (detail) {
    case "standing":
      return {
        kind: "one",
        key,
        message: `What is the standing of your ${name} today?`,
        choices: STANDINGS,
        take: (value) => {
          const chosen = STANDINGS.find((each) => each.value === value);
          return put(chosen ? { standing: chosen.standing } : {});
        },
      };
    case "unrestricted":
      return {
        kind: "one",
        key,
        message: `Is your ${name} unrestricted?`,
        choices: FREEDOMS,
        take: (value) => put({ unrestricted: value === "yes" }),
      };
    case "issued":
      return askDate({
        key,
        message: `When was your ${name} issued?`,
        dayOf: `On which day was your ${name} issued`,
        told: permit.issued,
        take: (issued) => put({ issued }),
      });
    case "expires":
      return askDate({
        key,
        message: `When does your ${name} expire?`,
        dayOf: `On which day does your ${name} expire`,
        told: permit.expires === "never" ? undefined : permit.expires,
        word: { texts: ["never"], hint: "or never", take: () => put({ expires: "never" }) },
        problem: (date) => {
          if (permit.issued !== undefined && isBefore(date, permit.issued))
            return "That is before it was issued.";
          return permit.standing === "active" && isBefore(date, ground.on)
            ? "You said that it is active, and that date is over. Go back with < to change that."
            : undefined;
        },
        take: (expires) => put({ expires }),
      });
    default:
      return undefined;
  }
}
