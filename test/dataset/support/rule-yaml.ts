/** A valid dataset with a credential `ceb` and its rule, which is to be written in one line. */
export function withRule(rule: string, credential = "related: [nursing]"): string {
  return `title: T
topics:
  visits: Visits
sources:
  s: {publisher: P, title: T, address: "https://a.example/", published: undated, read: 2026-01-01, authority: article}
  t: {publisher: P, title: T, address: "https://b.example/", published: undated, read: 2026-01-01, authority: article}
vocabulary:
  levels:
    associate: {label: Associate degree, plain: A degree., rank: 2}
    bachelor: {label: Bachelor's degree, plain: A degree., rank: 3, typical-months: 48}
  fields:
    nursing: {label: Nursing, plain: A field.}
    sociology: {label: Sociology, plain: A field.}
  licenses:
    rn: {label: RN, plain: A license., independent-assessment: yes, typical-months: 36}
    lpn: {label: LPN, plain: A license., never-expires: true}
  experience:
    nursing: {label: Nursing, plain: Work.}
    care-management: {label: Care management, plain: Work.}
  education-topics:
    ethics: {label: Ethics, plain: A topic.}
  certifications:
    crc: {label: CRC, plain: A certification.}
  confirms:
    good-character: {label: Good character, plain: A condition.}
roles:
  nurse: {title: Nurse, summary: {text: Cares, sources: [t]}, sections: {duties: [{topic: visits, text: V, sources: [s]}]}}
credentials:
  ceb:
    {title: C, abbreviation: CEB, body: B, address: "https://a.example/", roles: [nurse], summary: {text: A, sources: [s]},
    ${credential}, rules: [
      {read: 2026-01-01, authority: official, source: s, requires:
          ${rule}
      }]}
`;
}
