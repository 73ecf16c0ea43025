/** What can be wrong within one record of a dataset. */
export const DATA_CODES = {
  "data/unknown-key": {
    title: "a key that is not known here",
    explanation: "Nothing reads the key, so most likely it is misspelled or stands in the wrong place.",
    example: { wrong: "sumary: {…}", right: "summary: {…}" },
  },
  "data/missing-key": {
    title: "a key is missing",
    explanation: "The record cannot do without this key. The place shown is the record that lacks it.",
    example: { wrong: "nurse: {summary: {…}}", right: "nurse: {title: Nurse, summary: {…}}" },
  },
  "data/not-text": {
    title: "something else where a text belongs",
    explanation:
      "YAML reads 2020, 1.10, true and null as numbers, truth values and nothing, not as texts. Put a text that looks like one of them in quotes.",
    example: { wrong: "title: 911", right: 'title: "911"' },
  },
  "data/empty-text": {
    title: "an empty text",
    explanation:
      "The text is empty or only white space. Write something, or leave the key out if it may be absent.",
    example: { wrong: 'note: ""', right: "note: Two weeks a year" },
  },
  "data/not-a-number": {
    title: "something else where a number belongs",
    explanation: "Numbers are written without quotes, separators or currency signs.",
    example: { wrong: "amount: $81,220", right: "amount: 81220" },
  },
  "data/not-whole": {
    title: "not a whole number",
    explanation: "The value counts something, so it is a whole number.",
    example: { wrong: "every-years: 2.5", right: "every-years: 3" },
  },
  "data/out-of-range": {
    title: "a number outside its range",
    explanation: "The number is smaller or larger than makes sense here; the message gives the range.",
    example: { wrong: "old-after-months: 0", right: "old-after-months: 36" },
  },
  "data/not-true-or-false": {
    title: "neither true nor false",
    explanation: "The value is true or false, without quotes. yes and no are plain texts.",
    example: { wrong: "refundable: yes", right: "refundable: true" },
  },
  "data/not-a-list": {
    title: "something else where a list belongs",
    explanation: "A list is written with dashes or in square brackets, even when it has one item.",
    example: { wrong: "sources: bls", right: "sources: [bls]" },
  },
  "data/not-a-map": {
    title: "something else where a map belongs",
    explanation: "A map consists of keys with values.",
    example: {
      wrong: "summary: Cares for people",
      right: "summary: {text: Cares for people, sources: [bls]}",
    },
  },
  "data/unknown-choice": {
    title: "not one of the choices",
    explanation: "The value is one of a few words; the message lists them.",
    example: { wrong: "authority: oficial", right: "authority: official" },
  },
  "data/bad-id": {
    title: "not a usable id",
    explanation:
      "An id consists of words of lower-case letters and digits joined by single hyphens, starts with a letter, and has at most 64 characters. The name of a file in roles or credentials is an id too.",
    example: { wrong: "Care_Manager", right: "care-manager" },
  },
  "data/reserved-id": {
    title: "a topic id that is already taken",
    explanation:
      "Rows with the ids summary, other-titles, confused-with and occupations are made from the role itself. Choose another id for the topic.",
  },
  "data/not-a-date": {
    title: "not a date",
    explanation:
      "A date is written YYYY-MM-DD, exists in the calendar, and lies in the years 1900 to 2199. For published, a month 2021-11, a year 2014 or the word undated will do.",
    example: { wrong: "read: 2023-02-29", right: "read: 2023-02-28" },
  },
  "data/read-before-published": {
    title: "read before it was published",
    explanation:
      "The page was read on a day before the date it was published on. One of the two dates is off.",
    example: {
      wrong: "published: 2024-05-01\nread: 2024-04-01",
      right: "published: 2024-05-01\nread: 2024-06-01",
    },
  },
  "data/apply-by-first": {
    title: "an application period that ends before it starts",
    explanation: "apply-by is earlier than apply-from. Most likely the two are swapped.",
    example: {
      wrong: "apply-from: 2026-05-01\napply-by: 2026-03-01",
      right: "apply-from: 2026-03-01\napply-by: 2026-05-01",
    },
  },
  "data/bad-address": {
    title: "not a web address",
    explanation: "An address starts with https:// or http:// and holds no spaces.",
    example: { wrong: "address: www.bls.gov", right: "address: https://www.bls.gov/" },
  },
  "data/bad-amount": {
    title: "not a usable amount",
    explanation: "An amount is between 0 and 1,000,000,000 and has at most two decimals.",
    example: { wrong: "amount: -5", right: "amount: 5" },
  },
  "data/amount-or-range": {
    title: "pay needs an amount or a range",
    explanation: "A pay figure is either one amount or a range with from and to, and never both.",
    example: {
      wrong: "pay: {currency: USD, period: year}",
      right: "pay: {amount: 81220, currency: USD, period: year}",
    },
  },
  "data/range-upside-down": {
    title: "a range that ends before it starts",
    explanation: "from is larger than to. Most likely the two are swapped.",
    example: { wrong: "range: {from: 90000, to: 60000}", right: "range: {from: 60000, to: 90000}" },
  },
  "data/bad-currency": {
    title: "not a currency code",
    explanation: "A currency is given by the three capital letters of ISO 4217.",
    example: { wrong: "currency: $", right: "currency: USD" },
  },
  "data/no-pay-period": {
    title: "pay without a period",
    explanation:
      "An amount means nothing until it is said whether it is for an hour, a week, a month or a year.",
    example: {
      wrong: "pay: {amount: 44, currency: USD}",
      right: "pay: {amount: 44, currency: USD, period: hour}",
    },
  },
  "data/bad-occupation-code": {
    title: "not an O*NET-SOC code",
    explanation: "A code has the form NN-NNNN.NN, in digits.",
    example: { wrong: "code: 29-1141", right: "code: 29-1141.00" },
  },
  "data/bad-statement-reference": {
    title: "not a reference to a statement",
    explanation: "A disagreement points at statements as role-id/statement-id.",
    example: { wrong: "statements: [pay-mean, …]", right: "statements: [nurse/pay-mean, …]" },
  },
  "data/too-few-statements": {
    title: "a disagreement needs two sides",
    explanation: "A disagreement names at least two statements that contradict each other.",
  },
  "data/no-source": {
    title: "nothing says where it comes from",
    explanation: "Every statement names at least one source, so that readers can check it.",
    example: { wrong: "text: Visits clients", right: "text: Visits clients\nsources: [bls]" },
  },
  "data/requirement-kind": {
    title: "a requirement that is not of exactly one kind",
    explanation:
      "A requirement has exactly one of the keys all, any, at-least, license, degree, certification, experience, together, continuing-education, state and confirm. Several requirements are joined by all or any.",
    example: {
      wrong: "- license: {types: [rn]}\n  confirm: good-moral-character",
      right: "- license: {types: [rn]}\n- confirm: good-moral-character",
    },
  },
  "data/asks-nothing": {
    title: "a requirement that leaves out what it asks",
    explanation:
      "A license needs types or permits, experience needs months, hours or any-amount, and a list of what is asked names at least one thing. Otherwise nobody could be weighed by it.",
    example: {
      wrong: "experience: {kinds: [nursing]}",
      right: "experience: {kinds: [nursing], months: 24}",
    },
  },
  "data/rule-too-large": {
    title: "a rule that is too large",
    explanation:
      "Requirements stand inside each other at most 12 deep, and a rule has at most 300 of them; what nobody can read, nobody can check. An all inside an all can be joined with it, and so can an any inside an any.",
  },
  "data/no-related-fields": {
    title: "related fields that are not listed",
    explanation:
      "fields: related means the fields that the credential lists under related. A role has no such list, so its accounts name the fields.",
    example: {
      wrong: "degree: {level: bachelor, fields: related}",
      right: "related: [nursing, social-work]",
    },
  },
  "data/no-roles": {
    title: "a dataset without roles",
    explanation: "A dataset holds at least one role, in roles/<id>.yaml or under the key roles.",
  },
} as const;
