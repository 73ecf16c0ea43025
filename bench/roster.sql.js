/**
 * The bundled rules of three credentials as far as invented rosters of totals need them, in SQL: for each person and
 * credential the verdict, and what is missing on the nearest way with its amount.
 *
 * Everything about a license, a degree, a certification and a course is told there, so that only service can leave
 * something open: unpaid internships may count, and totals may lie within a window or after a degree.
 */
export function rosterSql(file, output) {
  const items = (kind, where) =>
    `list_filter(items, x -> starts_with(x, '${kind} ')${where ? ` AND ${where}` : ""})`;
  const amount = (list, unit) =>
    `coalesce(list_sum(list_transform(${list}, x -> coalesce(try_cast(regexp_extract(x, ' ([0-9]+)${unit} ', 1) AS DOUBLE), 0))), 0)`;
  const months = (list) => `${amount(list, "mo")} * 365 / 12`;
  const asDays = (list) => `(${months(list)} + ${amount(list, "h")} * 7 / 30)`;
  const paid = "contains(x, ' paid ')";
  const byCcm = "contains(x, ' by=ccm ')";
  const guided = "contains(x, ' sup=50h/year')";
  const answer = (sure, possible, need) =>
    `CASE WHEN ${sure} >= ${need} THEN 2 WHEN ${possible} >= ${need} THEN 1 ELSE 0 END`;
  const lack = (label, sure, need, unit) =>
    `CASE WHEN ${sure} < ${need} THEN '${label}: ' || ceil(${need} - ${sure})::INT || ' ${unit} to go' END`;
  const verdict = (value) =>
    `CASE ${value} WHEN 2 THEN 'eligible-if-confirmed' WHEN 1 THEN 'cannot-tell' ELSE 'not-yet' END`;
  return `
    SET threads = 2; SET preserve_insertion_order = true;
    COPY (
      WITH people AS (
        SELECT id,
          split_part(licenses, ' ', 1) AS license,
          contains(licenses, ' active ') AS active,
          contains(licenses, ' unrestricted ') AS unrestricted,
          split_part(degrees, ' ', 1) AS level, split_part(degrees, ' ', 2) AS field,
          contains(degrees, ' accredited ') AS accredited,
          NOT contains(degrees, ' no-field-experience ') AS practice,
          split_part(certifications, ' ', 1) AS certificate,
          list_transform(string_split(experience, '; '), x -> x || ' ') AS items,
          try_cast(regexp_extract(education, '([0-9]+)h', 1) AS INT) AS course_hours,
          NOT contains(confirms, 'directly-with-clients=no') AS direct
        FROM read_csv('${file}', header = true, all_varchar = true)
      ), amounts AS (
        SELECT *,
          ${months(items("case-management", `${paid} AND ${byCcm}`))} AS ccm_sure,
          ${asDays(items("case-management", byCcm))} AS ccm_possible,
          ${months(items("case-management", paid))} AS cm_sure,
          ${asDays(items("case-management"))} AS cm_possible,
          ${months(items("nursing", paid))} AS nursing_sure,
          ${months(items("nursing"))} AS nursing_possible,
          ${amount(items("case-management"), "h")} + ${months(items("case-management"))} * 60 / 7 AS cm_hours,
          ${months(items("care-management", `${paid} AND ${guided}`))} AS care,
          ${months(items("care-management", paid))} + ${months(items("nursing", paid))} + ${months(items("direct-client", paid))} AS contact
        FROM people
      ), answers AS (
        SELECT *,
          CASE WHEN license IN ('rn', 'lcsw', 'lmsw') AND active AND unrestricted OR certificate IN ('crc', 'cdms')
              OR level <> 'associate' AND field <> 'sociology' AND accredited AND practice THEN 2
            WHEN certificate = 'care-management-certificate'
              OR level <> 'associate' AND field = 'sociology' AND accredited AND practice THEN 1 ELSE 0 END AS education,
          ${answer("ccm_sure", "ccm_possible", 365)} AS supervised,
          ${answer("cm_sure", "cm_possible", 730)} AS unsupervised,
          CASE WHEN license = 'rn' AND active THEN 2 ELSE 0 END AS nurse,
          ${answer("nursing_sure", "nursing_possible", 730)} AS practised,
          CASE WHEN cm_hours >= 2000 THEN 1 ELSE 0 END AS case_hours,
          CASE WHEN course_hours >= 30 THEN 2 ELSE 0 END AS courses,
          CASE WHEN level = 'master' AND care >= 730 THEN 1 ELSE 0 END AS way_1,
          CASE WHEN level IN ('bachelor', 'master') AND care >= 730 AND contact >= 365 AND direct AND contact >= 1095
            THEN 1 ELSE 0 END AS way_2,
          CASE WHEN care >= 1095 AND contact >= 730 AND direct AND contact >= 1825 THEN 1 ELSE 0 END AS way_3
        FROM amounts
      ), lines AS (
        SELECT id, 1 AS place, 'ccm' AS credential, least(education, greatest(supervised, unsupervised)) AS answer,
          list_filter([CASE WHEN education < 2 THEN 'License to assess clients independently: missing' END,
            CASE WHEN greatest(supervised, unsupervised) < 2 THEN
              CASE WHEN 365 - ccm_sure <= 730 - cm_sure THEN ${lack("12 months supervised by a CCM", "ccm_sure", 365, "days")}
              ELSE ${lack("24 months of case management", "cm_sure", 730, "days")} END END], x -> x IS NOT NULL) AS missing
        FROM answers
        UNION ALL
        SELECT id, 2, 'cmgt-bc', least(nurse, practised, case_hours, courses),
          list_filter([CASE WHEN nurse < 2 THEN 'Current RN license: missing' END,
            ${lack("Practice as an RN", "nursing_sure", 730, "days")},
            'Case management: up to 2000 hours to go',
            ${lack("Continuing education", "course_hours", 30, "hours")}], x -> x IS NOT NULL)
        FROM answers
        UNION ALL
        SELECT id, 3, 'cmc', greatest(way_1, way_2, way_3),
          list_filter(CASE WHEN level = 'master' THEN [${lack("Supervised care management", "0", 730, "days")}]
            WHEN level = 'bachelor' THEN [${lack("Supervised care management", "0", 730, "days")},
              ${lack("Direct client contact", "contact", 365, "days")},
              ${lack("Care management and direct contact together", "contact", 1095, "days")}]
            ELSE [${lack("Supervised care management", "0", 1095, "days")},
              ${lack("Direct client contact", "contact", 730, "days")},
              ${lack("Care management and direct contact together", "contact", 1825, "days")}] END, x -> x IS NOT NULL)
        FROM answers
      )
      SELECT id, credential, ${verdict("answer")} AS verdict, missing FROM lines
    ) TO '${output}' (FORMAT json);`;
}
