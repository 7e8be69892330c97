-- At the growth of now, when the one behind draws level: east and west, the district and each peer.
WITH pairs AS (
  SELECT l.indicator, l.period, l.span, l.scope, l.side AS who, l.value AS level, g.value AS growth, true AS sides
  FROM sides l JOIN sides g ON g."by" = 'growth' AND g.side = l.side AND g.indicator = l.indicator
    AND g.period = l.period AND g.span = l.span AND g.scope = l.scope
  WHERE l."by" = 'level'
  UNION ALL
  SELECT r.indicator, r.period, r.span, r.scope, r.place, CAST(r.level AS DOUBLE), r.rate, false
  FROM rates r JOIN peer_groups m ON m.place = r.place AND m.peer_group = 'peers'
  JOIN indicators i ON i.indicator_id = r.indicator AND i.kind IN ('flow', 'stock')
  WHERE r.published AND r.rate IS NOT NULL AND r.level IS NOT NULL
), pair AS (
  SELECT a.indicator, a.period, a.span, a.scope, a.who AS leader, b.who AS follower, a.level AS x, b.level AS y,
    a.growth AS g, b.growth AS h, ln((100 + b.growth) / (100 + a.growth)) AS closing
  FROM pairs a JOIN pairs b ON b.sides = a.sides AND b.indicator = a.indicator AND b.period = a.period
    AND b.span = a.span AND b.scope = a.scope AND b.who <> a.who AND a.level > b.level
  JOIN run ON run.now = a.period AND (a.sides OR run.home IN (a.who, b.who))
  WHERE b.level > 0 AND a.growth > -100 AND b.growth > -100
)
SELECT run.district, indicator, b.period, span, scope, leader, follower, x AS leader_level, y AS follower_level,
  g AS leader_growth, h AS follower_growth, h > g AS catches_up,
  CASE WHEN h > g THEN ln(x / y) / closing END AS years,
  CASE WHEN h <= g THEN NULL WHEN x * ln(1 + g / 100) > y * ln(1 + h / 100) AND ln(1 + g / 100) > 0
    THEN greatest(0, ln(x * ln(1 + g / 100) / (y * ln(1 + h / 100))) / closing) ELSE 0 END AS widening_years,
  '按现有增速外推，不是预测' AS note
FROM pair b, run
