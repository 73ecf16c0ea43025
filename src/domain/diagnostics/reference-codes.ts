/** What can be wrong between the records of a dataset. */
export const REFERENCE_CODES = {
  "data/unknown-source": {
    title: "a source that is not in the dataset",
    explanation: "The id is cited, but sources.yaml has no such source. Correct the id, or add the source.",
    example: { wrong: "sources: [bls-nurse]", right: "sources: [bls-nurses]" },
  },
  "data/unknown-topic": {
    title: "a topic that is not in the dataset",
    explanation:
      "The statement speaks to a topic that topics does not list. Correct the id, or add the topic.",
    example: { wrong: "topic: care-plans", right: "topic: care-plan" },
  },
  "data/unknown-role": {
    title: "a role that is not in the dataset",
    explanation: "No role has this id. Correct the id, or add the role.",
    example: { wrong: "confused-with: [care-manger]", right: "confused-with: [care-manager]" },
  },
  "data/unknown-credential": {
    title: "a credential that is not in the dataset",
    explanation: "No credential has this id. Correct the id, or add the credential.",
    example: { wrong: "credentials: [cmm]", right: "credentials: [ccm]" },
  },
  "data/unknown-statement": {
    title: "a statement that the role does not make",
    explanation:
      "A disagreement points at statements as role-id/statement-id, and the role has no statement with this id. Give the statement an id, or correct the reference.",
    example: { wrong: "statements: [nurse/pay-men, …]", right: "statements: [nurse/pay-mean, …]" },
  },
  "data/unknown-word": {
    title: "a word that is not in the vocabulary",
    explanation:
      "Rules are written with the words of vocabulary.yaml: levels, fields, licenses, kinds of experience, topics of education, certifications and conditions. Credentials of the dataset are certifications too. Correct the word, or add it there.",
    example: { wrong: "kinds: [case-managment]", right: "kinds: [case-management]" },
  },
  "data/unknown-node": {
    title: "a requirement that is not in the rule",
    explanation:
      "after and together point at requirements of the same rule by their ids, and none has this id. Correct it, or give the requirement an id.",
    example: { wrong: "after: degre", right: "after: degree" },
  },
  "data/wrong-node": {
    title: "a requirement of another kind than is meant",
    explanation:
      "after points at a degree, or at a requirement that nobody meets without one, because service counts from the day after its award; together points at requirements that ask for experience.",
    example: { wrong: "after: license", right: "after: degree" },
  },
  "data/circular-after": {
    title: "experience that would have to follow itself",
    explanation:
      "after points at a requirement that holds this experience, or experience that follows it in turn. Point at the degree alone.",
    example: { wrong: "after: criteria-one", right: "after: degree-one" },
  },
  "data/duplicate-id": {
    title: "two things with one id",
    explanation:
      "An id names a statement within its role, a version of the rules within its record, or a requirement within its rule, so it can stand there only once. Both places are shown.",
    example: { wrong: "- id: visits\n- id: visits", right: "- id: visits\n- id: visits-at-night" },
  },
  "data/duplicate-record": {
    title: "one record in two places",
    explanation:
      "The same part of the dataset stands in two files, such as nurse.yaml and nurse.json, or both in dataset.yaml and in a file of its own. Keep one of the two.",
    example: { wrong: "roles/nurse.yaml\nroles/nurse.json", right: "roles/nurse.yaml" },
  },
  "data/named-twice": {
    title: "the same thing twice in a list",
    explanation: "A list of references names one thing twice. Remove one of the two.",
    example: { wrong: "sources: [bls, bls]", right: "sources: [bls]" },
  },
  "data/confused-with-itself": {
    title: "a role confused with itself",
    explanation: "confused-with lists other roles. Remove the role's own id.",
  },
  "data/prefer-not-among": {
    title: "a preferred statement outside the disagreement",
    explanation: "prefer picks among the statements of the disagreement, so each must be listed there too.",
    example: {
      wrong: "statements: [a/x, b/y]\nprefer: [c/z]",
      right: "statements: [a/x, b/y]\nprefer: [b/y]",
    },
  },
  "data/unused-source": {
    title: "a source that nothing cites",
    explanation: "Nothing in the dataset cites the source. Cite it where it is the ground, or remove it.",
  },
  "data/unused-topic": {
    title: "a topic that no statement speaks to",
    explanation: "No statement speaks to the topic, so it has no row. Use it, or remove it.",
  },
  "data/stray-file": {
    title: "a file that is not part of the dataset",
    explanation:
      "A dataset folder holds dataset.yaml, sources.yaml, topics.yaml, disagreements.yaml, vocabulary.yaml and the folders roles and credentials. Other YAML and JSON files are not read; most often the name is misspelled.",
    example: { wrong: "source.yaml", right: "sources.yaml" },
  },
  "data/more-findings": {
    title: "more findings than are listed",
    explanation: "Only the first thousand findings are listed. Mend those, and check again.",
  },
} as const;
