import { describe, expect, it } from "vitest";
import type { Requirement } from "../../src/domain/requirement.ts";
import type { RuleVersion } from "../../src/domain/rule-version.ts";
import { ruleOutline } from "../../src/render/rule-outline.ts";
import type { OutlineNode } from "../../src/render/sheet.ts";
import { day, source } from "../support/small-dataset.ts";

const version: RuleVersion = {
  id: "official",
  effective: "unknown",
  read: day("2025-11-21"),
  authority: "official",
  sources: ["page"],
};

const context = {
  asOf: day("2026-11-21"),
  sources: [source("page", "2025-01-01")],
  labelOf: (_kind: string, id: string) => id.toUpperCase(),
};

/** The lines of an outline as somebody reads them. */
function lines(nodes: readonly OutlineNode[], indent = ""): readonly string[] {
  return nodes.flatMap(({ label, item, under }) => {
    const details = item.details.map((detail) => ` (${detail})`).join("");
    const cited = item.citations.length === 0 ? "" : ` [${item.citations.join()}]`;
    const text = `${label === "" ? "" : `${label}: `}${item.text}${details}${item.note ?? ""}${cited}`;
    return [`${indent}${text}`, ...lines(under, `${indent}  `)];
  });
}

function asked(requires: Requirement): readonly string[] {
  const { parts } = ruleOutline({ ...version, requires }, "Rules", context);
  return lines(parts.flatMap(({ nodes }) => nodes));
}

describe("the outline of a rule", () => {
  it("tells what is asked as a tree, with what its nodes are called, why, and their sources", () => {
    const requires: Requirement = {
      kind: "all",
      about: { label: "Everything", sources: ["page"] },
      of: [
        {
          kind: "at-least",
          about: {},
          n: 2,
          of: [
            { kind: "license", about: { label: "License" }, types: ["rn"] },
            { kind: "degree", about: { label: "RN" }, level: "rn diploma", exactly: true },
            { kind: "any", about: {}, of: [{ kind: "confirm", about: {}, confirm: "character" }] },
          ],
        },
        {
          kind: "experience",
          about: { label: "Work", why: "The body says so." },
          kinds: ["nursing"],
          months: 12,
          doubtful: ["family"],
        },
        { kind: "confirm", about: { label: "It was so" }, confirm: "character" },
      ],
    };
    expect(asked(requires)).toEqual([
      "Everything: all of these [page]",
      "  At least 2 of these",
      "    License: RN license",
      "    RN DIPLOMA",
      "    One of these",
      "      CHARACTER: to be confirmed",
      "  Work: 12 months of full-time NURSING (not known whether this counts: care of one's family)The body says so.",
      "  It was so: to be confirmed",
    ]);
  });

  it("opens with whose words they are, and with what full time and related mean in them", () => {
    const outline = ruleOutline(
      {
        ...version,
        label: "The newest page",
        note: "Read twice.",
        fullTime: { hoursPerWeek: 37.5, partTime: "excluded" },
        relatedFields: ["nursing", "care", "law"],
        requires: {
          kind: "any",
          about: {},
          of: [{ kind: "degree", about: {}, level: "bachelor", fields: "related" }],
        },
      },
      "Rules",
      context,
    );
    expect(outline.heading).toBe("Rules: The newest page");
    expect(lines(outline.lead)).toEqual([
      "Id: official",
      expect.stringMatching(/^Whose words: Official, .* 1 year before 2026-11-21\.Read twice\. \[page\]$/),
      "Full time: 37.5 hours a week; less does not count",
      "Related fields: NURSING, CARE and LAW",
    ]);
  });

  it("says nothing of related fields that the rule does not ask for", () => {
    const requires: Requirement = { kind: "degree", about: {}, level: "bachelor" };
    const outline = ruleOutline({ ...version, relatedFields: ["law"], requires }, "Rules", context);
    expect(lines(outline.lead).join("\n")).not.toContain("LAW");
  });

  it("says that a version without requirements weighs nobody", () => {
    const { heading, parts } = ruleOutline(version, "To enter it", context);
    expect(heading).toBe("To enter it: Publisher of page");
    expect(lines(parts.flatMap(({ nodes }) => nodes))).toEqual([
      "What it asks is not told in a form by which anybody could be weighed.",
    ]);
  });
});
