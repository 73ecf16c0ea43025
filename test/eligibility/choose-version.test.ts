import { expect, it } from "vitest";
import type { RuleVersion } from "../../src/domain/rule-version.ts";
import { versionsInForce } from "../../src/eligibility/choose-version.ts";
import { date } from "./support.ts";

const version = (id: string, more: Partial<RuleVersion> = {}): RuleVersion => ({
  ...{ id, effective: "unknown", read: date("2026-11-21"), authority: "official", sources: ["source"] },
  requires: { kind: "all", about: {}, of: [] },
  ...more,
});

it("weighs by the best authority first, then by the latest that has begun, and never by what asks nothing", () => {
  const { requires: _, ...silent } = version("silent");
  const versions = [
    version("reported", { authority: "reported" }),
    silent,
    version("oldest"),
    version("today", { effective: date("2026-11-21") }),
    version("earlier", { effective: date("2020-01-01") }),
    version("tomorrow", { effective: date("2026-11-22") }),
    version("secondary", { authority: "secondary" }),
  ];
  const ids = versionsInForce(versions, date("2026-11-21")).map(({ id }) => id);
  expect(ids).toEqual(["today", "earlier", "oldest", "secondary", "reported"]);
});
