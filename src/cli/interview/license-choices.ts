import type { Dataset } from "../../domain/dataset.ts";
import { leavesIn } from "../../domain/requirement.ts";
import type { Choice } from "../prompter.ts";
import { choicesOf } from "./inquiry.ts";

/** The licenses to choose from: those that most rules ask for by name come first, as more people hold them. */
export function licenseChoices(dataset: Dataset): readonly Choice[] {
  const named = dataset.credentials.flatMap(({ rules }) =>
    rules
      .flatMap(({ requires }) => (requires ? leavesIn(requires) : []))
      .flatMap((leaf) => (leaf.kind === "license" ? (leaf.types ?? []) : [])),
  );
  const timesNamed = (id: string) => named.filter((each) => each === id).length;
  // "Other" stays last, though rules may name it.
  const rankOf = ({ value }: Choice) => (value === "other" ? -1 : timesNamed(value));
  return choicesOf(dataset, "licenses").toSorted((a, b) => rankOf(b) - rankOf(a));
}
