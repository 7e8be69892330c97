-- Ranks of the period and of the one before, from facts alone.
WITH v AS (
  SELECT place, indicator, period, span, scope, measure, CAST(value AS DOUBLE) AS value FROM facts
), level AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'value'
), base AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'previous_year'
), stated AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'growth'
), target AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'target' AND value <> 0
), growth AS (
  SELECT l.place, l.indicator, l.period, l.span, l.scope,
    CASE
      WHEN i.price_basis = 'comparable' THEN s.value
      WHEN b.value IS NOT NULL THEN CASE WHEN b.value > 0 AND l.value >= 0 THEN (l.value - b.value) / b.value * 100 END
      WHEN y.value IS NOT NULL THEN CASE WHEN y.value > 0 AND l.value >= 0 THEN (l.value - y.value) / y.value * 100 END
      ELSE s.value
    END AS value
  FROM level l
  JOIN indicators i ON i.indicator_id = l.indicator AND i.kind NOT IN ('ratio', 'score')
  LEFT JOIN base b USING (place, indicator, period, span, scope)
  LEFT JOIN stated s USING (place, indicator, period, span, scope)
  LEFT JOIN level y ON y.place = l.place AND y.indicator = l.indicator AND y.span = l.span
    AND y.scope = l.scope AND y.period = CAST(CAST(l.period[1:4] AS INT) - 1 AS VARCHAR) || l.period[5:7]
), completion AS (
  SELECT place, indicator, period, span, scope, l.value / t.value * 100 AS value
  FROM level l JOIN target t USING (place, indicator, period, span, scope)
), per_head AS (
  SELECT l.place, l.indicator, l.period, l.span, l.scope, l.value / p.population AS value
  FROM level l
  JOIN indicators i ON i.indicator_id = l.indicator AND i.additive = 'yes' AND i.kind IN ('flow', 'stock')
  JOIN population p ON p.place_id = l.place
    AND p.year = (SELECT max(q.year) FROM population q
                  WHERE q.place_id = l.place AND q.year <= CAST(l.period[1:4] AS INT))
), compared AS (
  SELECT *, 'level' AS "by" FROM level
  UNION ALL SELECT *, 'growth' FROM growth WHERE value IS NOT NULL
  UNION ALL SELECT *, 'completion' FROM completion
  UNION ALL SELECT *, 'per_head' FROM per_head
), peer_groups AS (
  SELECT place_id, 'towns' AS peer_group FROM places WHERE parent = 'wuxing' AND level <> 'group'
  UNION ALL SELECT place_id, 'peers' FROM places WHERE parent = 'huzhou' AND level <> 'group'
), ranked AS (
  SELECT peer_group, c.place, c.indicator, c.period, c.span, c.scope, c."by", c.value,
    rank() OVER (PARTITION BY peer_group, c.indicator, c.period, c.span, c.scope, c."by"
      ORDER BY CASE WHEN i.direction = 'lower' THEN c.value ELSE -c.value END) AS rank,
    count(*) OVER (PARTITION BY peer_group, c.indicator, c.period, c.span, c.scope, c."by") AS of,
    count(*) OVER (PARTITION BY peer_group, c.indicator, c.period, c.span, c.scope, c."by", c.value) > 1 AS tied
  FROM compared c
  JOIN indicators i ON i.indicator_id = c.indicator AND i.direction <> 'neutral'
  JOIN peer_groups g ON g.place_id = c.place
)
SELECT r.peer_group, r.place, r.indicator, r.period, r.span, r.scope, r."by", r.value, r.rank, r.of,
  r.tied, p.rank AS previous_rank, p.rank - r.rank AS rank_change
FROM ranked r
LEFT JOIN ranked p ON p.peer_group = r.peer_group AND p.place = r.place AND p.indicator = r.indicator
  AND p.span = r.span AND p.scope = r.scope AND p."by" = r."by" AND p.period = (
    SELECT max(f.period) FROM facts f WHERE f.indicator = r.indicator AND f.span = r.span
      AND f.scope = r.scope AND f.measure IN ('value', 'previous_year') AND f.period < r.period)
WHERE r.period = '2004-06'
