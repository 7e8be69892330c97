-- What places are compared by in every period, with the interval their cells' last decimals leave open.
WITH v AS (
  SELECT place, indicator, period, span, scope, measure, CAST(value AS DOUBLE) AS value,
    CAST(coalesce(half_unit, 0) AS DOUBLE) AS half FROM facts
), level AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'value'
), target AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'target' AND value <> 0
)
SELECT place, indicator, period, span, scope, 'level' AS "by", value, value - half AS low, value + half AS high FROM level
UNION ALL
SELECT place, indicator, period, span, scope, 'growth', rate, low, high FROM rates WHERE published AND rate IS NOT NULL AND level IS NOT NULL
UNION ALL
SELECT place, indicator, period, span, scope, 'completion', kept(l.value / t.value * 100),
  (l.value - l.half) / (t.value + t.half) * 100, (l.value + l.half) / (t.value - t.half) * 100
FROM level l JOIN target t USING (place, indicator, period, span, scope)
UNION ALL
SELECT l.place, indicator, period, span, scope, 'per_head', l.value / p.population,
  (l.value - half) / p.population, (l.value + half) / p.population
FROM level l
JOIN indicators i ON i.indicator_id = l.indicator AND i.additive = 'yes' AND i.kind IN ('flow', 'stock')
JOIN population p ON p.place_id = l.place
  AND p.year = (SELECT max(q.year) FROM population q WHERE q.place_id = l.place AND q.year <= CAST(l.period[1:4] AS INT))
