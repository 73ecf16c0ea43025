import { expect, it } from "vitest";
import { choosableWords, type Word } from "../../src/domain/vocabulary.ts";

function word(id: string, rest: Partial<Word> = {}): Word {
  return { id, kind: "fields", label: id, plain: id, sources: [], ...rest };
}

it("the words to choose from stay as they are, but for what is named by what it is not: that is last", () => {
  const words = ["nursing", "other", "other-health", "others", "social-work"].map((id) => word(id));
  const shown = choosableWords([...words, word("rn", { kind: "licenses" })], "fields");
  expect(shown.map(({ id }) => id)).toEqual(["nursing", "others", "social-work", "other-health", "other"]);
});

it("levels are chosen from the lowest to the highest", () => {
  const levels = Object.entries({ bachelor: 3, associate: 2, master: 4, diploma: 1 });
  const words = levels.map(([id, rank]) => word(id, { kind: "levels", rank }));
  const shown = choosableWords(words, "levels");
  expect(shown.map(({ id }) => id)).toEqual(["diploma", "associate", "bachelor", "master"]);
});
