-- East and west in every period: what is reported of them, else their members' sum, else sum over sum.
WITH v AS (
  SELECT place, indicator, period, span, scope, measure, CAST(value AS DOUBLE) AS value FROM facts
), members AS (SELECT place_id AS place, "group" AS side FROM places WHERE "group" IN ('east', 'west') AND level <> 'group'
), own AS (
  SELECT p."group" AS side, v.* EXCLUDE (place) FROM v JOIN places p ON p.place_id = v.place
  WHERE p.level = 'group' AND p."group" IN ('east', 'west') AND v.measure IN ('value', 'previous_year')
), reporting AS (
  SELECT m.side, v.indicator, count(DISTINCT v.place) AS everyone
  FROM v JOIN members m USING (place) WHERE v.measure = 'value' GROUP BY ALL
), sums AS (
  SELECT m.side, v.indicator, v.period, v.span, v.scope, v.measure, sum(v.value) AS value, count(*) AS n
  FROM v JOIN members m USING (place)
  JOIN indicators i ON i.indicator_id = v.indicator AND i.additive = 'yes'
  WHERE v.measure IN ('value', 'previous_year') GROUP BY ALL
), complete AS (
  SELECT s.* EXCLUDE (n) FROM sums s JOIN reporting r USING (side, indicator)
  JOIN sums x ON x.side = s.side AND x.indicator = s.indicator AND x.period = s.period
    AND x.span = s.span AND x.scope = s.scope AND x.measure = 'value'
  WHERE s.n = r.everyone AND x.n = r.everyone
), summed AS (
  SELECT side, indicator, period, span, scope, measure, value FROM complete
  ANTI JOIN own USING (side, indicator, period, span, scope, measure)
  UNION ALL SELECT side, indicator, period, span, scope, measure, value FROM own
), number AS (
  SELECT * FROM summed
  UNION ALL
  SELECT n.side, i.indicator_id, n.period, n.span, n.scope, n.measure,
    round(n.value * CASE i.unit WHEN '%' THEN 100 WHEN '‰' THEN 1000 ELSE 1 END / d.value, 8)
  FROM indicators i
  JOIN summed n ON n.indicator = i.numerator
  JOIN summed d ON d.indicator = i.denominator AND d.side = n.side AND d.period = n.period
    AND d.span = n.span AND d.scope = n.scope AND d.measure = n.measure
  WHERE i.kind = 'ratio' AND d.value <> 0
), side AS (
  SELECT l.side, l.indicator, l.period, l.span, l.scope, l.value, coalesce(b.value, y.value) AS base
  FROM number l
  LEFT JOIN number b ON b.measure = 'previous_year' AND b.side = l.side AND b.indicator = l.indicator
    AND b.period = l.period AND b.span = l.span AND b.scope = l.scope
  LEFT JOIN number y ON y.measure = 'value' AND y.side = l.side AND y.indicator = l.indicator
    AND y.span = l.span AND y.scope = l.scope
    AND y.period = CAST(CAST(l.period[1:4] AS INT) - 1 AS VARCHAR) || l.period[5:7]
  WHERE l.measure = 'value'
), years AS (SELECT DISTINCT CAST(period[1:4] AS INT) - d AS year FROM facts, (VALUES (0), (1)) t(d)
), persons AS (
  SELECT m.side, y.year, sum(p.population) AS persons FROM members m, years y
  JOIN population p ON p.place_id = m.place AND p.year = (
    SELECT max(q.year) FROM population q WHERE q.place_id = m.place AND q.year <= y.year)
  GROUP BY ALL
), compared AS (
  SELECT side, indicator, period, span, scope, 'level' AS "by", value, base FROM side
  UNION ALL
  SELECT s.side, s.indicator, s.period, s.span, s.scope, 'per_head', s.value / p.persons, s.base / q.persons
  FROM side s
  JOIN persons p ON p.side = s.side AND p.year = CAST(s.period[1:4] AS INT)
  LEFT JOIN persons q ON q.side = s.side AND q.year = CAST(s.period[1:4] AS INT) - 1
  JOIN indicators i ON i.indicator_id = s.indicator AND i.additive = 'yes' AND i.kind IN ('flow', 'stock')
), growing AS (
  SELECT c.*, CASE WHEN i.price_basis = 'nominal' AND i.kind IN ('flow', 'stock') AND base > 0 AND value >= 0
    THEN kept((value - base) / base * 100) END AS growth
  FROM compared c JOIN indicators i ON i.indicator_id = c.indicator
)
SELECT * FROM growing
UNION ALL
SELECT side, indicator, period, span, scope, 'growth', growth, NULL, NULL FROM growing
WHERE "by" = 'level' AND growth IS NOT NULL
