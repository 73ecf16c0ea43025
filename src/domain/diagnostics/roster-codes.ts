/** What can be wrong with a roster, beside what can be wrong with the profiles in it. */
export const ROSTER_CODES = {
  "roster/no-header": {
    title: "a roster without a header",
    explanation:
      "The first line that is not empty names the columns of a CSV or TSV file. There is none, or it cannot be read. Write one, or name the columns with --header.",
  },
  "roster/no-column": {
    title: "a column that is needed is not there",
    explanation:
      "A roster has a column `id`, and at least one that tells something: licenses, degrees, certifications, experience, education, currently or confirms. Rename a heading in the file, or say with --map which column is meant.",
    example: { wrong: "Student No,RN Status", right: "id,licenses" },
  },
  "roster/doubled-column": {
    title: "two columns of one name",
    explanation:
      "Two columns have the same heading, or one has the name of a column that the result adds. Rename it in the file, or with --map.",
    example: { wrong: "id,Name,Name", right: "id,Name,Nickname" },
  },
  "roster/no-id": {
    title: "a row without an id",
    explanation:
      "Every row needs an id, so that its answers can be told from those of others. Any text will do; it need not be a name.",
    example: { wrong: ",rn active", right: "s17,rn active" },
  },
  "roster/ragged-row": {
    title: "a row with more or fewer cells than the header",
    explanation:
      "It cannot be told which cell is missing or too many, and a cell in the wrong column would be read as something else. Often a cell holds the delimiter and needs quotes.",
    example: {
      wrong: "s17,rn active,bachelor nursing,2021",
      right: 's17,rn active,"bachelor nursing, 2021"',
    },
  },
  "roster/open-quote": {
    title: "a quote that is never closed",
    explanation:
      "A cell starts with a quote, and no quote ends it within the largest row that is read. The line is rejected, and reading goes on with the next one. A quote within quotes is written twice.",
    example: { wrong: 's17,"rn active', right: 's17,"rn active"' },
  },
  "roster/text-after-quote": {
    title: "text after a closing quote",
    explanation:
      "Between the quote that ends a cell and the delimiter stands something else. A quote within quotes is written twice.",
    example: { wrong: 's17,"rn" active', right: 's17,"rn active"' },
  },
  "roster/row-too-long": {
    title: "a row that is too long",
    explanation:
      "A row may hold 5 MiB unless --max-size raises the limit. It is rejected as it came, and reading goes on with the next line.",
  },
} as const;
