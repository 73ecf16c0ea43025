import { describe, expect, it } from "vitest";
import { rolewise } from "../support/run-rolewise.ts";

const RULES = ["--data", "test/fixtures/rules/unlabeled.yaml", "--as-of", "2026-11-21", "--width", "300"];

function checked(...args: readonly string[]): string {
  return rolewise(["check", ...args, ...RULES]).stdout;
}

describe("rules whose nodes have no labels", () => {
  const text = checked("ceb", "--license", "none", "--experience", "baking 4mo paid employment");

  it("name each way by what is chosen on it", () => {
    expect(text).toContain(
      "✗ Food permit license, active; 12 months of full-time experience together, each day counted once",
    );
    expect(text).toContain("✗ Associate degree or higher in any field and 100 hours of baking; 12 months of");
  });

  it("name what is missing by what is asked", () => {
    expect(text).toContain("• Food permit license, active: missing");
    expect(text).toContain("• 24 months of full-time baking, paid, without internships: 20 months to go");
  });

  it("say once of a choice that it is one", () => {
    expect(text).toContain("✗ One of these\n");
    expect(text).not.toContain("One of these (");
  });

  it("call a condition as the vocabulary does, and explain it with its sentence", () => {
    expect(text).toContain("○ Oven check: to be confirmed");
    expect(text).toContain("○ Oven check (A master saw you work an oven and was content.)");
  });
});

describe("what rules leave open", () => {
  it("is a question to employers where no body decides", () => {
    const text = checked("baker", "--experience", "baking 24mo paid volunteer");
    expect(text).toContain("CANNOT TELL: ask an employer");
    expect(text).toContain("for an employer to say: whether it counts");
    expect(text).toContain(
      "Ask an employer about Baking (job 1): does work under such an arrangement count?",
    );
    expect(text).not.toContain("sk the body");
  });
});
