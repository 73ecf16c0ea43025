import { describe, expect, it } from "vitest";
import type { LeafRequirement, Requirement } from "../../../src/domain/requirement.ts";
import type { Answer } from "../../../src/eligibility/answer.ts";
import type { Forecast } from "../../../src/eligibility/forecast.ts";
import { otherCourses } from "../../../src/eligibility/plan/other-courses.ts";
import { all, any, date } from "../support.ts";

const leaf = (id: string): LeafRequirement => ({ kind: "certification", about: { id }, ids: [id] });
const [a, b, c, way] = [leaf("a"), leaf("b"), leaf("c"), leaf("way")];
const confirm: LeafRequirement = { kind: "confirm", about: {}, confirm: "moral" };
const some = (n: number, ...of: readonly Requirement[]): Requirement => ({
  ...{ kind: "at-least", about: {}, n, of },
});

const day = (of: number) => date(`2027-01-${String(of).padStart(2, "0")}`);
/** Answers in a row, each to a day, from the first or a later one on. */
type Run = readonly (readonly [Answer, number])[];

const MET: Run = [["met", 31]];
const NEVER: Run = [["not-met", 31]];
const FROM_THE_FIFTH: Run = [
  ["not-met", 4],
  ["met", 31],
];

/** The ids of what opens another way, where each leaf fares so. */
function opened(
  rules: readonly Requirement[],
  runs: readonly (readonly [LeafRequirement, Run, number?])[],
): readonly unknown[] {
  const leaves: Forecast["leaves"] = runs.map(([requirement, run, first = 1]) => ({
    requirement,
    spells: run.map(([answer, to], place) => ({
      ...{ answer, to: day(to) },
      from: day((run[place - 1]?.[1] ?? first - 1) + 1),
    })),
  }));
  const ahead = { eligibleFrom: null, until: null, possibleFrom: null, spells: [], leaves };
  return otherCourses(rules, ahead, new Set([way])).map(({ requirement }) => requirement.about.id);
}

describe("what is asked beside a way", () => {
  it("is told where it changes and opens another way, and never of the way itself", () => {
    expect(
      opened(
        [any(way, a)],
        [
          [way, FROM_THE_FIFTH],
          [a, FROM_THE_FIFTH],
        ],
      ),
    ).toEqual(["a"]);
    expect(
      opened(
        [any(way, a)],
        [
          [way, MET],
          [a, MET],
        ],
      ),
    ).toEqual([]);
    expect(
      opened(
        [any(way, a)],
        [
          [way, MET],
          [a, NEVER],
        ],
      ),
    ).toEqual([]);
    expect(
      opened(
        [any(way, all(a, b))],
        [
          [way, MET],
          [a, FROM_THE_FIFTH],
          [b, NEVER],
        ],
      ),
    ).toEqual([]);
    expect(
      opened(
        [any(way, all(a, b))],
        [
          [way, MET],
          [a, FROM_THE_FIFTH],
          [b, MET],
        ],
      ),
    ).toEqual(["a"]);
  });

  it("opens a way together with what is met on its last day", () => {
    const toTheFifth: Run = [
      ["met", 5],
      ["not-met", 31],
    ];
    expect(
      opened(
        [any(way, all(a, b))],
        [
          [way, MET],
          [a, FROM_THE_FIFTH],
          [b, toTheFifth],
        ],
      ),
    ).toEqual(["a", "b"]);
    const toTheFourth: Run = [
      ["met", 4],
      ["not-met", 31],
    ];
    expect(
      opened(
        [any(way, all(a, b))],
        [
          [way, MET],
          [a, FROM_THE_FIFTH],
          [b, toTheFourth],
        ],
      ),
    ).toEqual([]);
  });

  it("opens a way on which something is only to be confirmed, but on no other doubt", () => {
    const open: Run = [["unknown", 31]];
    const rule = [any(way, all(a, confirm))];
    expect(
      opened(rule, [
        [way, MET],
        [a, FROM_THE_FIFTH],
        [confirm, open],
      ]),
    ).toEqual(["a"]);
    expect(
      opened(rule, [
        [way, MET],
        [a, FROM_THE_FIFTH],
        [confirm, NEVER],
      ]),
    ).toEqual([]);
    expect(
      opened(
        [any(way, all(a, b))],
        [
          [way, MET],
          [a, FROM_THE_FIFTH],
          [b, open],
        ],
      ),
    ).toEqual([]);
  });

  it("opens a way by one of the rules that follow each other", () => {
    const early: Run = [["met", 10]];
    const late: Run = [
      ["not-met", 15],
      ["met", 31],
    ];
    expect(
      opened(
        [all(b), any(way, a)],
        [
          [b, early],
          [way, MET, 11],
          [a, late, 11],
        ],
      ),
    ).toEqual(["a"]);
  });

  it("counts as many as a rule asks for", () => {
    const [fares, met, never] = [FROM_THE_FIFTH, MET, NEVER];
    expect(
      opened(
        [any(way, some(1, a, b))],
        [
          [way, MET],
          [a, fares],
          [b, never],
        ],
      ),
    ).toEqual(["a"]);
    expect(
      opened(
        [any(way, some(2, a, b))],
        [
          [way, MET],
          [a, fares],
          [b, never],
        ],
      ),
    ).toEqual([]);
    expect(
      opened(
        [any(way, some(2, a, b))],
        [
          [way, MET],
          [a, fares],
          [b, met],
        ],
      ),
    ).toEqual(["a"]);
    const beside = (branch: Requirement, ofC: Run) =>
      opened(
        [any(way, all(a, branch))],
        [
          [way, MET],
          [a, fares],
          [b, met],
          [c, ofC],
        ],
      );
    expect(beside(all(b, c), met)).toEqual(["a"]);
    expect(beside(all(b, c), never)).toEqual([]);
    expect(beside(any(b, c), never)).toEqual(["a"]);
    expect(beside(some(1, b, c), never)).toEqual(["a"]);
    expect(beside(some(2, b, c), never)).toEqual([]);
  });
});
