/** What the program is for, in a line. */
export const DESCRIPTION = "Compare careers, and check what you qualify for, with a source for every line.";

/** What `rolewise` prints where there is nobody to ask. */
export const SHORT_HELP = `${DESCRIPTION}

  rolewise compare case-manager care-manager
  rolewise check ccm

Run rolewise --help for everything else.
`;

/** What stands below the help of the program. */
export const PROGRAM_HELP = `
Examples:
  rolewise compare case-manager care-manager
  rolewise compare --section duties,pay --only differences
  rolewise compare --format markdown --output roles.md
  rolewise check cmc
  rolewise check --profile my-profile.yaml
  rolewise show rn
  rolewise validate my-roles.yaml

Exit codes: 0 answered, 1 the answer is no (validate, check --exit-code),
            2 could not answer, 3 cannot tell (check --exit-code),
            70 a bug, 130 and 143 interrupted.
Environment: ROLEWISE_DATA, NO_COLOR, FORCE_COLOR, COLUMNS; CI: never ask.
`;

/** What stands below the help of `compare`. */
export const COMPARE_HELP = `
With a profile the comparison ends with how you stand towards the roles and the
credentials that serve them, today where --as-of names no other day.

Examples:
  rolewise compare --only differences
  rolewise compare --section pay --license 'rn active unrestricted'
`;

/** What stands below the help of `check`. */
export const CHECK_HELP = `
On a terminal it asks for what it cannot tell, on standard error; the answer
goes to standard output. It never asks elsewhere, on a CI machine (CI is set),
or with --no-input. What a profile leaves out counts as not told, never as no;
none says that there is none. Flags add to the profile's file.

Examples:
  rolewise check cmc
  rolewise check ccm --license 'rn active unrestricted'
  rolewise check --profile my-profile.yaml --explain
  rolewise check cmgt-bc --license 'lpn active' --no-input --exit-code

Exit codes: 0 answered, 2 could not answer; with --exit-code also
            1 some answers are not yet,
            3 none is not yet, but some cannot be told.
`;

/** What stands below the help of `export-page`. */
export const EXPORT_PAGE_HELP = `
The page works without rolewise and without a network. Nothing that is told in
it is stored or sent; it can be downloaded as a profile for rolewise check.

Example:
  rolewise export-page --output self-check.html
`;

/** What stands below the help of `schema`. */
export const SCHEMA_HELP = `
An editor with a YAML language server completes and checks a file whose first
line names its schema:
  # yaml-language-server: $schema=profile.schema.json

Examples:
  rolewise schema profile --output profile.schema.json
  rolewise schema check
`;
