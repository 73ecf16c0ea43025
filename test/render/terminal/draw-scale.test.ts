import { describe, expect, it } from "vitest";
import { drawScale } from "../../../src/render/terminal/draw-scale.ts";
import { date } from "../../eligibility/support.ts";

describe("the scale over a timeline", () => {
  it("names the year that begins within the first sign, and not the few days before it", () => {
    const scale = { from: date("2026-11-28"), to: date("2029-09-30") };
    expect(drawScale(scale, 28)).toBe("2027      2028      2029    ");
  });

  it("names the year in which it begins where nothing else begins so early", () => {
    const scale = { from: date("2026-05-01"), to: date("2028-04-30") };
    expect(drawScale(scale, 28)).toBe("2026     2027          2028 ");
  });
});
