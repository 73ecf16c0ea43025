import { createRandom } from "./random.js";

const NURSE = ["nursing"];
const CASE_MANAGER = ["nursing", "case-management"];
const CARE_MANAGER = ["care-management"];
const SOCIAL_WORKER = ["direct-client"];

/** The day on which all of them are weighed. */
export const AS_OF = "2026-11-21";

/**
 * Invented people, the same in every run: two in three nurses, one in three social workers, who told everything about
 * themselves, their experience as totals or as dated jobs. Some qualify, most do not yet.
 */
export function makePeople(count, { dated }) {
  const random = createRandom(dated ? 7 : 11);
  return Array.from({ length: count }, () => makePerson(random, dated));
}

function makePerson(random, dated) {
  const isNurse = random.below(3) > 0;
  const graduated = 2004 + random.below(14);
  return {
    licenses: [
      {
        type: isNurse ? random.pick(["rn", "rn", "rn", "lpn"]) : random.pick(["lcsw", "lmsw"]),
        standing: random.below(8) > 0 ? "active" : "inactive",
        unrestricted: random.below(8) > 0,
        jurisdiction: "US-CA",
        issued: dayOf(random, graduated + 1),
        expires: dayOf(random, 2027),
      },
    ],
    degrees: [
      {
        level: random.pick(["associate", "bachelor", "bachelor", "master"]),
        field: isNurse ? "nursing" : random.pick(["social-work", "psychology", "sociology"]),
        accredited: random.below(8) > 0,
        awarded: dayOf(random, graduated),
        fieldExperience: random.below(2) > 0,
      },
    ],
    certifications:
      random.below(4) > 0
        ? []
        : [
            {
              id: random.pick(["crc", "cdms", "care-management-certificate"]),
              standing: "active",
              unrestricted: true,
              issued: dayOf(random, graduated + 2),
              expires: dayOf(random, 2027),
            },
          ],
    experience: dated ? makeJobs(random, isNurse, graduated) : makeTotals(random, isNurse),
    continuingEducation: [
      { topic: "case-management", hours: 10 + random.below(30), date: dayOf(random, 2025) },
      { topic: "ethics", hours: 6, date: dayOf(random, 2024) },
    ],
    currently: [],
    confirms: { "good-moral-character": true, "directly-with-clients": random.below(4) > 0 },
  };
}

function makeTotals(random, isNurse) {
  const totals = [
    { kinds: isNurse ? NURSE : SOCIAL_WORKER, months: 6 + random.below(60), ...paidWork(random) },
    { kinds: ["case-management"], months: random.below(36), ...paidWork(random) },
    { kinds: CARE_MANAGER, months: random.below(72), ...paidWork(random) },
  ];
  return random.below(2) > 0
    ? totals
    : [...totals, { kinds: ["case-management"], hours: random.below(4000), ...paidWork(random) }];
}

/** Three or four jobs, one after another, the last of which goes on; some of them overlap by some months. */
function makeJobs(random, isNurse, graduated) {
  const kinds = [isNurse ? NURSE : SOCIAL_WORKER, CASE_MANAGER, CARE_MANAGER, ["case-management"]];
  const years = Math.floor((2026 - graduated) / 4);
  return kinds.slice(0, 3 + random.below(2)).map((each, place, { length }) => ({
    kinds: each,
    from: dayOf(random, graduated + place * years),
    to: place === length - 1 ? "present" : dayOf(random, graduated + (place + 1) * years),
    hoursPerWeek: random.pick([20, 32, 36, 40, 40, 40]),
    ...paidWork(random),
  }));
}

function paidWork(random) {
  return {
    paid: random.below(10) > 0,
    arrangement: random.below(10) > 0 ? "employment" : "internship",
    supervision:
      random.below(3) > 0 ? { by: random.pick([["ccm"], []]), hoursPerYear: 40 + random.below(40) } : "none",
  };
}

function dayOf(random, year) {
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function two(number) {
  return String(number).padStart(2, "0");
}
