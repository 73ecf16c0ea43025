import { closeSync, openSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createRandom } from "./random.js";

const HEADER = "id,licenses,degrees,certifications,experience,education,currently,confirms\n";
const ROWS_AT_ONCE = 10_000;

/**
 * Writes a roster of invented people, the same in every run: two in three nurses, one in three social workers, who
 * told their service as totals, in whole months and in tens of hours, or as three or four dated jobs.
 */
export function writeRoster(file, count, { dated }) {
  const random = createRandom(dated ? 23 : 19);
  const descriptor = openSync(file, "w");
  writeSync(descriptor, HEADER);
  for (let row = 0; row < count; row += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, count - row);
    writeSync(descriptor, Array.from({ length: rows }, (_, at) => rowOf(row + at, random, dated)).join(""));
  }
  closeSync(descriptor);
}

function rowOf(number, random, dated) {
  const isNurse = random.below(3) > 0;
  const graduated = 2004 + random.below(14);
  const experience = dated ? jobs(random, isNurse, graduated) : totals(random, isNurse);
  return `${[
    `p${number}`,
    license(random, isNurse),
    degree(random, isNurse, graduated),
    certification(random),
    experience.join("; "),
    `case-management ${10 + random.below(30)}h date=2025-0${1 + random.below(9)}`,
    "none",
    `good-moral-character directly-with-clients${random.below(4) > 0 ? "" : "=no"}`,
  ].join(",")}\n`;
}

function license(random, isNurse) {
  const type = isNurse ? random.pick(["rn", "rn", "rn", "lpn"]) : random.pick(["lcsw", "lmsw"]);
  const standing = random.below(8) > 0 ? "active" : "inactive";
  const limits = random.below(8) > 0 ? "unrestricted" : "restricted";
  return `${type} ${standing} ${limits} expires=${2027 + random.below(3)}-${two(1 + random.below(12))}-28`;
}

function degree(random, isNurse, graduated) {
  const level = random.pick(["associate", "bachelor", "bachelor", "master"]);
  const field = isNurse ? "nursing" : random.pick(["social-work", "psychology", "sociology"]);
  const accredited = random.below(8) > 0 ? "accredited" : "unaccredited";
  const practice = random.below(2) > 0 ? "field-experience" : "no-field-experience";
  return `${level} ${field} ${accredited} ${practice} awarded=${graduated}-0${5 + random.below(2)}`;
}

function certification(random) {
  if (random.below(4) > 0) return "none";
  return `${random.pick(["crc", "cdms", "care-management-certificate"])} active unrestricted expires=2028-06-30`;
}

function totals(random, isNurse) {
  const first = isNurse ? "nursing" : "direct-client";
  return [
    `${first} ${6 + random.below(60)}mo ${work(random)}`,
    `case-management ${1 + random.below(36)}mo ${work(random)}`,
    ...(random.below(2) > 0 ? [`care-management ${1 + random.below(72)}mo ${work(random)}`] : []),
    ...(random.below(2) > 0 ? [`case-management ${10 * (1 + random.below(400))}h ${work(random)}`] : []),
  ];
}

/** One after another; the last goes on. */
function jobs(random, isNurse, graduated) {
  const first = isNurse ? "nursing" : "direct-client";
  const kinds = [first, `${first}+case-management`, "care-management", "case-management"];
  const years = Math.floor((2026 - graduated) / 4);
  return kinds.slice(0, 3 + random.below(2)).map((kind, place, { length }) => {
    const from = dayOf(random, graduated + place * years);
    const to = place === length - 1 ? "present" : dayOf(random, graduated + (place + 1) * years);
    return `${kind} from=${from} to=${to} ${random.pick([20, 32, 36, 40, 40, 40])}h/week ${work(random)}`;
  });
}

function work(random) {
  const paid = random.below(10) > 0 ? "paid employment" : "unpaid internship";
  return `${paid} ${random.pick(["by=ccm sup=50h/year", "by=none sup=50h/year", "unsupervised"])}`;
}

function dayOf(random, year) {
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function two(number) {
  return String(number).padStart(2, "0");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count = "1000", file = "roster.csv", kind = "totals"] = process.argv.slice(2);
  writeRoster(file, Number(count), { dated: kind === "dated" });
}
