import type { Credential } from "../domain/credential.ts";
import type { Dataset } from "../domain/dataset.ts";
import { findSubjects } from "./find-subjects.ts";
import { usageError } from "./usage-error.ts";

/** Finds the credentials that names mean, in their order, each once; all when none is named. */
export function findCredentials(dataset: Dataset, names: readonly string[]): readonly Credential[] {
  const { credentials } = dataset;
  if (names.length === 0) return credentials;
  const ids = findSubjects(dataset, names);
  return ids.map((id) => {
    const credential = credentials.find((each) => each.id === id);
    if (credential) return credential;
    const listing = credentials.map((each) => each.id).join(", ");
    throw usageError("usage/unknown-name", `${id} is a role, not a credential`, `credentials: ${listing}`);
  });
}
