import { expect, it } from "vitest";
import { licenseChoices } from "../../../src/cli/interview/license-choices.ts";
import { bundledDataset } from "../../support/small-dataset.ts";

it("the licenses that most rules ask for by name come first, any other one last", () => {
  const names = licenseChoices(bundledDataset()).map(({ name }) => name);
  expect(names[0]).toBe("RN");
  expect(names.at(-1)).toBe("Other license");
  expect(names.indexOf("LCSW")).toBeLessThan(names.indexOf("LPN"));
});
