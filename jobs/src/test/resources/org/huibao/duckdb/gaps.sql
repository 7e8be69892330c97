-- East against west of the period and of the one before, from facts alone.
WITH v AS (
  SELECT place, indicator, period, span, scope, measure, CAST(value AS DOUBLE) AS value FROM facts
), members AS (SELECT place_id AS place, "group" AS side FROM places WHERE "group" IN ('east', 'west')
), reporting AS (
  SELECT m.side, v.indicator, count(DISTINCT v.place) AS everyone
  FROM v JOIN members m USING (place) WHERE v.measure = 'value' GROUP BY ALL
), sums AS (
  SELECT m.side, v.indicator, v.period, v.span, v.scope, v.measure, sum(v.value) AS value, count(*) AS n
  FROM v JOIN members m USING (place)
  JOIN indicators i ON i.indicator_id = v.indicator AND i.additive = 'yes'
  WHERE v.measure IN ('value', 'previous_year') GROUP BY ALL
), complete AS (
  SELECT s.side, s.indicator, s.period, s.span, s.scope, s.measure, s.value
  FROM sums s JOIN reporting r USING (side, indicator)
  JOIN sums x ON x.side = s.side AND x.indicator = s.indicator AND x.period = s.period
    AND x.span = s.span AND x.scope = s.scope AND x.measure = 'value'
  WHERE s.n = r.everyone AND x.n = r.everyone
), ratios AS (
  SELECT n.side, i.indicator_id AS indicator, n.period, n.span, n.scope, n.measure,
    round(n.value * 100 / d.value, 8) AS value
  FROM indicators i
  JOIN complete n ON n.indicator = i.numerator
  JOIN complete d ON d.indicator = i.denominator AND d.side = n.side AND d.period = n.period
    AND d.span = n.span AND d.scope = n.scope AND d.measure = n.measure
  WHERE i.kind = 'ratio' AND d.value <> 0
), number AS (SELECT * FROM complete UNION ALL SELECT * FROM ratios
), side AS (
  SELECT l.side, l.indicator, l.period, l.span, l.scope, l.value, coalesce(b.value, y.value) AS base
  FROM number l
  LEFT JOIN number b ON b.measure = 'previous_year' AND b.side = l.side AND b.indicator = l.indicator
    AND b.period = l.period AND b.span = l.span AND b.scope = l.scope
  LEFT JOIN number y ON y.measure = 'value' AND y.side = l.side AND y.indicator = l.indicator
    AND y.span = l.span AND y.scope = l.scope
    AND y.period = CAST(CAST(l.period[1:4] AS INT) - 1 AS VARCHAR) || l.period[5:7]
  WHERE l.measure = 'value'
), persons AS (
  SELECT m.side, sum(p.population) AS persons FROM members m JOIN population p ON p.place_id = m.place
  WHERE p.year = 2003 GROUP BY m.side
), compared AS (
  SELECT side, indicator, period, span, scope, 'level' AS "by", value, base FROM side
  UNION ALL
  SELECT s.side, s.indicator, s.period, s.span, s.scope, 'per_head', s.value / p.persons, s.base / p.persons
  FROM side s JOIN persons p USING (side)
  JOIN indicators i ON i.indicator_id = s.indicator AND i.additive = 'yes' AND i.kind IN ('flow', 'stock')
  UNION ALL
  SELECT s.side, s.indicator, s.period, s.span, s.scope, 'growth', (s.value - s.base) / s.base * 100, NULL
  FROM side s JOIN side o ON o.side <> s.side AND o.indicator = s.indicator AND o.period = s.period
    AND o.span = s.span AND o.scope = s.scope AND o.base > 0
  JOIN indicators i ON i.indicator_id = s.indicator AND i.price_basis = 'nominal' AND i.kind IN ('flow', 'stock')
  WHERE s.base > 0
), gap AS (
  SELECT e.indicator, e.period, e.span, e.scope, e."by", e.value AS east, w.value AS west,
    e.value - w.value AS absolute,
    CASE WHEN e.value > 0 AND w.value > 0 THEN e.value / w.value END AS ratio,
    CASE WHEN e.value <> 0 THEN (e.value - w.value) / e.value * 100 END AS relative,
    e.base - w.base AS base_absolute,
    CASE WHEN e.base > 0 AND w.base > 0 THEN e.base / w.base END AS base_ratio
  FROM compared e JOIN compared w ON e.side = 'east' AND w.side = 'west' AND e.indicator = w.indicator
    AND e.period = w.period AND e.span = w.span AND e.scope = w.scope AND e."by" = w."by"
)
SELECT g.indicator, g.period, g.span, g.scope, g."by", g.east, g.west, g.absolute, g.ratio, g.relative,
  p.absolute AS previous_absolute, p.ratio AS previous_ratio, g.base_absolute, g.base_ratio
FROM gap g
LEFT JOIN gap p ON p.indicator = g.indicator AND p.span = g.span AND p.scope = g.scope AND p."by" = g."by"
  AND p.period = (SELECT max(f.period) FROM facts f WHERE f.indicator = g.indicator
    AND f.span = g.span AND f.scope = g.scope AND f.measure IN ('value', 'previous_year') AND f.period < g.period)
WHERE g.period = '2004-06'
