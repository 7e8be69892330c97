-- A place against the place it belongs to: growth, and the levels that are averages themselves.
WITH x AS (
  SELECT c.place, c.indicator, c.period, c.span, c.scope, c."by", c.value, i.kind, i.unit
  FROM compared c JOIN run ON run.now = c.period JOIN indicators i ON i.indicator_id = c.indicator
  WHERE c."by" = 'growth' OR c."by" = 'level' AND i.additive = 'no'
)
SELECT run.district, x.place, p.parent AS average_of, x.indicator, x.period, x.span, x.scope, x."by", x.value,
  a.value AS average, x.value - a.value AS difference,
  CASE WHEN x."by" = 'growth' OR x.kind = 'ratio' AND x.unit IN ('%', '‰') THEN '百分点'
    WHEN x.kind = 'score' THEN '分' ELSE x.unit END AS unit
FROM x JOIN run ON true JOIN peer_groups g USING (place) JOIN places p ON p.place_id = x.place
JOIN x a ON a.place = p.parent AND a.indicator = x.indicator AND a.span = x.span AND a.scope = x.scope AND a."by" = x."by"
