import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/domain/profile.ts";
import type { Path } from "../../src/eligibility/paths.ts";
import { monthsFor } from "../../src/eligibility/time-needed.ts";
import { type ManyWeigher, type Unread, weigherOfMany } from "../../src/eligibility/weigh-many.ts";
import { bundledDataset } from "../support/small-dataset.ts";
import { BUNDLED_LEXICON, check } from "./own-rules.ts";
import { type Person, TODAY } from "./people/person.ts";
import { PEOPLE } from "./people/table.ts";

const { credentials } = bundledDataset();

/** The bundled credentials by which people are weighed one after the other, here one alone. */
const only = (id: string) => credentials.filter((each) => each.id === id);

/** Everybody who was worked by hand for a credential as of the same day. */
const today = (people: readonly Person[]) => people.filter(({ on }) => on === TODAY);

/** What of paths is told in a line. */
function linesOf(paths: readonly Path[]) {
  return paths.map(({ label, missing, months, isEstimate }) => ({ label, missing, months, isEstimate }));
}

/** The same of the nearest way, found without the others. */
function nearestLine(weigher: ManyWeigher, unread: Unread) {
  const nearest = weigher.nearest(unread);
  if (!nearest) return undefined;
  const { way, time, lacks } = nearest;
  const label = way.choices.flatMap(({ about }) => about.label ?? about.id ?? []).join(", ");
  const missing = way.leaves.flatMap((place) => lacks[place]?.missing ?? []);
  return { label, missing, months: monthsFor(time), isEstimate: time.isEstimate };
}

/** What is told of somebody who is weighed alone. */
function told(id: string, profile: Profile) {
  const [credential] = only(id);
  return check(credential?.rules ?? [], profile).account ?? expect.fail(`no account of ${id}`);
}

describe.each([...PEOPLE.keys()])("many people weighed for %s", (id) => {
  const people = today(PEOPLE.get(id) ?? []);

  it("are told what each alone is told, however many were told before", () => {
    const weigher = weigherOfMany(only(id), TODAY, BUNDLED_LEXICON);
    const alone = new Map(people.map(({ profile }) => [profile, told(id, profile)]));
    for (const { who, profile } of [...people, ...people.toReversed()]) {
      const [unread] = weigher.weigh(profile);
      const account = alone.get(profile);
      if (!unread || !account) return expect.fail("no rules in force");
      const { verdict, paths, confirm, ask } = account;
      expect(nearestLine(weigher, unread), who).toEqual(linesOf(paths)[0]);
      expect(weigher.confirmations(unread), who).toEqual(confirm);
      const { paths: ways, ...brief } = weigher.read(unread, false);
      expect(brief, who).toEqual({ verdict, confirm, ask: [] });
      expect(linesOf(ways), who).toEqual(linesOf(paths));
      if (verdict === "cannot-tell") expect(weigher.read(unread, true).ask, who).toEqual(ask);
    }
  });

  it("have the same signature only when the same is told of them", () => {
    const weigher = weigherOfMany(only(id), TODAY, BUNDLED_LEXICON);
    const known = new Map<string, string>();
    for (const { who, profile } of people) {
      const [unread] = weigher.weigh(profile);
      if (!unread) return expect.fail("no rules in force");
      const { verdict, paths, confirm } = weigher.read(unread, false);
      const reading = JSON.stringify({ verdict, confirm, ways: linesOf(paths) });
      const signature = weigher.signature(unread);
      expect(known.get(signature) ?? reading, who).toBe(reading);
      known.set(signature, reading);
    }
  });
});
