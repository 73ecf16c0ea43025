import { expect, test } from "vitest";
import { readProfileFlags } from "../../../src/dataset/profile/read-profile-flags.ts";
import { AS_OF, WORDS } from "./support/profile-reading.ts";

test("a word that is not understood is shown as it was typed, though words are read in small letters", () => {
  const words = { degree: ["BSN field=BLA"], license: ["RNN Foo=1"], confirm: ["Good-Charakter"] };
  const { diagnostics } = readProfileFlags(words, WORDS, AS_OF);
  const shown = diagnostics.map(({ message }) => /"[^"]*"/.exec(message)?.[0]);
  expect(shown.toSorted()).toEqual(['"BLA"', '"BSN"', '"Foo"', '"Good-Charakter"', '"RNN"']);
});

test("a line of endless nonsense gives no more findings than a person could read", () => {
  const { diagnostics } = readProfileFlags({ license: ["nonsense ".repeat(20_000)] }, WORDS, AS_OF);
  expect(diagnostics.length).toBeLessThanOrEqual(1001);
  expect(diagnostics.at(0)?.code).toBe("data/more-findings");
});
