-- East against west: levels beside last year's, growth beside the period before.
WITH gap AS (
  SELECT e.indicator, e.period, e.span, e.scope, e."by", e.value AS east, w.value AS west,
    e.value - w.value AS absolute,
    CASE WHEN e.value > 0 AND w.value > 0 THEN e.value / w.value END AS ratio,
    CASE WHEN e.value <> 0 THEN (e.value - w.value) / e.value * 100 END AS relative,
    e.base - w.base AS base_absolute,
    CASE WHEN e.base > 0 AND w.base > 0 THEN e.base / w.base END AS base_ratio,
    e.growth AS east_growth, w.growth AS west_growth
  FROM sides e JOIN sides w ON e.side = 'east' AND w.side = 'west' AND e.indicator = w.indicator
    AND e.period = w.period AND e.span = w.span AND e.scope = w.scope AND e."by" = w."by"
)
SELECT run.district, g.indicator, g.period, g.span, g.scope, g."by", g.east, g.west, g.absolute, g.ratio, g.relative,
  p.absolute AS previous_absolute, p.ratio AS previous_ratio,
  CASE g."by" WHEN 'growth' THEN verdict(g.absolute, p.absolute, NULL, NULL, NULL, NULL)
    ELSE verdict(g.absolute, g.base_absolute, g.ratio, g.base_ratio, g.east_growth, g.west_growth) END AS verdict,
  g.base_absolute, g.base_ratio
FROM gap g JOIN run ON run.now = g.period
LEFT JOIN before b USING (indicator, span, scope, period)
LEFT JOIN gap p ON p.indicator = g.indicator AND p.span = g.span AND p.scope = g.scope AND p."by" = g."by"
  AND p.period = b.before
