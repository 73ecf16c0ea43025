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
  rolewise plan --profile my-profile.yaml
  rolewise roster students.csv
  rolewise show rn
  rolewise validate my-roles.yaml

Exit codes: 0 answered, 1 the answer is no (validate, --check,
            check --exit-code) or rows were rejected (roster), 2 could not
            answer, 3 cannot tell (check --exit-code), 70 a bug,
            130 and 143 interrupted.
Environment: ROLEWISE_DATA, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, COLUMNS;
             SOURCE_DATE_EPOCH: the day taken for today; CI: never ask.
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

/** What stands below the help of `roster`. */
export const ROSTER_HELP = `
The header names the columns: id, licenses, degrees, certifications, experience,
education, currently, confirms; a cell is written as the flag of check is. Other
columns are passed on. An empty cell is not told; none says that there is none.
In NDJSON every line is a profile with an id.

Formats terminal, markdown, html, docx and xlsx give a matrix of people and
credentials; csv, tsv and ndjson a line for each person and credential, written
as the rows are read; json one document of people and totals.

Examples:
  rolewise roster students.csv --credential ccm
  rolewise roster students.csv --format csv --excel
  rolewise roster students.csv --summary

Exit codes: 0 answered, 1 some rows were rejected, 2 could not answer.
`;

/** What stands below the help of `plan`. */
export const PLAN_HELP = `
Jobs that are open go on, and what the profile plans happens on its day; every
plan says what it takes for granted. Work that is assumed or tried without dates
begins tomorrow and goes on. --assume none: open jobs end today; --assume
renewed: licenses and certifications are renewed. --what-if shows the plan
without and with what is tried; its first word is license, degree,
certification, experience, education, currently or confirm. --title keeps the
entries of several people apart in one calendar.

Examples:
  rolewise plan --profile my-profile.yaml
  rolewise plan ccm --profile my-profile.yaml --output road.ics
  rolewise plan ccm --license 'rn active' --assume 'case-management 40h/week'
  rolewise plan cmc --what-if 'degree bachelor nursing awarded=2027-06-30'
  rolewise plan ccm --from-zero
`;

/** What stands below the help of `update`. */
export const UPDATE_HELP = `
A block is what stands between two comments, each on a line of its own:
  <!-- rolewise:begin pay compare case-manager care-manager --section pay -->
  <!-- rolewise:end pay -->
Everything else on the page stays as it is, to the byte. A block may hold
compare, show or list, and options that say what to draw; it reads no data but
the bundled, that of --data, and what lies below the folder of its page.

Examples:
  rolewise update README.md docs/*.md
  rolewise update --check README.md

Exit codes: 0 up to date, 1 out of date (--check), 2 could not answer.
`;

/** What stands below the help of `export`. */
export const EXPORT_HELP = `
Every page has everything in it; copy the folder to any web server. Related are
roles that are often confused, or near the same occupation. Pages that are no
longer part of the site are removed, unless somebody changed them; what
rolewise did not write is never touched.

Examples:
  rolewise export --all site
  rolewise export --all site --check
  rolewise export --all wiki --format markdown

Exit codes: 0 up to date, 1 out of date (--check), 2 could not answer.
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
