-- Towns and groups in the district, beside what they were in it a year before.
WITH x AS (
  SELECT g.place, g.indicator, g.period, g.span, g.scope, any_value(g.level) AS level,
    coalesce(any_value(g.base) FILTER (g.rate_kind = 'comparable'), any_value(g.base) FILTER (g.rate_kind = 'nominal')) AS base
  FROM rates g JOIN run ON run.now = g.period JOIN indicators i ON i.indicator_id = g.indicator AND i.additive = 'yes'
  WHERE g.level IS NOT NULL GROUP BY ALL
), n AS (SELECT * REPLACE (CAST(level AS DOUBLE) AS level, CAST(base AS DOUBLE) AS base) FROM x
), member AS (
  SELECT n.* FROM n JOIN places p ON p.place_id = n.place JOIN run ON p.parent = run.home WHERE p.level <> 'group'
  UNION ALL
  SELECT s.side, s.indicator, s.period, s.span, s.scope, s.value, s.base
  FROM sides s JOIN run ON run.now = s.period JOIN indicators i ON i.indicator_id = s.indicator AND i.additive = 'yes'
  WHERE s."by" = 'level' AND NOT EXISTS (
    SELECT 1 FROM places p WHERE p."group" = s.side AND p.level <> 'group' AND p.parent IS DISTINCT FROM run.home)
)
SELECT run.district, m.place, m.indicator, m.period, m.span, m.scope, m.level / w.level * 100 AS share,
  CASE WHEN w.base > 0 THEN m.level / w.level * 100 - m.base / w.base * 100 END AS share_change
FROM member m JOIN n w ON w.indicator = m.indicator AND w.span = m.span AND w.scope = m.scope
JOIN run ON w.place = run.home
WHERE w.level > 0 AND m.level >= 0
