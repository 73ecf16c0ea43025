import { expect, it } from "vitest";
import { printed } from "../support/run-rolewise.ts";

it("SOURCE_DATE_EPOCH is the day that a check takes for today, in any time zone", () => {
  for (const TZ of ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"]) {
    const env = { TZ, SOURCE_DATE_EPOCH: "1767225599" };
    expect(printed(["check", "ccm", "--license", "rn active"], { env })).toContain("as of 2025-12-31");
  }
});
