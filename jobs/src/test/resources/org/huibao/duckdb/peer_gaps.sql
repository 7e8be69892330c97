-- The district against each peer: levels beside last year's, growth beside the period before.
WITH x AS (
  SELECT place, indicator, period, span, scope, 'level' AS "by", CAST(any_value(level) AS DOUBLE) AS value,
    CAST(coalesce(any_value(base) FILTER (rate_kind = 'comparable'), any_value(base) FILTER (rate_kind = 'nominal')) AS DOUBLE) AS base,
    any_value(rate) FILTER (published) AS rate
  FROM rates WHERE level IS NOT NULL GROUP BY ALL
  UNION ALL
  SELECT g.place, g.indicator, g.period, g.span, g.scope, 'growth', g.rate, p.rate, NULL FROM rates g
  LEFT JOIN before b USING (indicator, span, scope, period)
  LEFT JOIN rates p ON p.rate_kind = g.rate_kind AND p.place = g.place AND p.indicator = g.indicator AND p.span = g.span
    AND p.scope = g.scope AND p.period = b.before
  WHERE g.published AND g.rate IS NOT NULL
), gap AS (
  SELECT a.place, b.place AS other, a.indicator, a.period, a.span, a.scope, a."by", a.value, b.value AS other_value,
    a.value - b.value AS absolute,
    CASE WHEN a.value > 0 AND b.value > 0 THEN a.value / b.value END AS ratio,
    CASE WHEN a.value <> 0 THEN (a.value - b.value) / a.value * 100 END AS relative,
    a.base - b.base AS base_absolute,
    CASE WHEN a.base > 0 AND b.base > 0 THEN a.base / b.base END AS base_ratio,
    a.rate, b.rate AS other_rate
  FROM x a JOIN run ON run.home = a.place AND run.now = a.period
  JOIN x b ON b.indicator = a.indicator AND b.period = a.period AND b.span = a.span AND b.scope = a.scope
    AND b."by" = a."by" AND b.place <> a.place
  JOIN peer_groups m ON m.place = b.place AND m.peer_group = 'peers'
)
SELECT run.district, g.* EXCLUDE (rate, other_rate),
  CASE g."by" WHEN 'growth' THEN verdict(absolute, base_absolute, NULL, NULL, NULL, NULL)
    ELSE verdict(absolute, base_absolute, ratio, base_ratio, rate, other_rate) END AS verdict
FROM gap g, run
