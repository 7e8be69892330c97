-- A part in its whole; at comparable prices the changes are estimated from the rates reported.
WITH x AS (
  SELECT g.place, g.indicator, g.period, g.span, g.scope, any_value(g.level) AS level,
    coalesce(any_value(g.base) FILTER (g.rate_kind = 'comparable'), any_value(g.base) FILTER (g.rate_kind = 'nominal')) AS base,
    any_value(g.rate) FILTER (g.published) AS rate, any_value(i.price_basis) AS price_basis,
    any_value(i.part_of) AS part_of
  FROM rates g JOIN run ON run.now = g.period JOIN indicators i ON i.indicator_id = g.indicator
  WHERE g.level IS NOT NULL GROUP BY ALL
), n AS (
  SELECT * REPLACE (CAST(level AS DOUBLE) AS level, CAST(base AS DOUBLE) AS base),
    CASE WHEN price_basis = 'comparable' THEN CAST(level AS DOUBLE) / (1 + rate / 100) ELSE CAST(base AS DOUBLE) END AS before,
    price_basis = 'comparable' AND rate IS NOT NULL AS estimated
  FROM x
), pairs AS (
  SELECT p.place, p.indicator, w.indicator AS whole, p.period, p.span, p.scope,
    p.level / w.level * 100 AS share,
    CASE WHEN w.base > 0 THEN p.level / w.level * 100 - p.base / w.base * 100 END AS share_change,
    p.level - p.before AS part_change, w.level - w.before AS whole_change, w.before AS before,
    p.estimated OR w.estimated AS estimated
  FROM n p JOIN n w ON w.indicator = p.part_of AND w.place = p.place AND w.span = p.span AND w.scope = p.scope
  WHERE w.level > 0
)
SELECT run.district, place, indicator, whole, p.period, span, scope, share, share_change,
  CASE WHEN whole_change > 0 AND whole_change / before >= 0.005 THEN part_change / whole_change * 100 END AS contribution,
  CASE WHEN before > 0 THEN part_change / before * 100 END AS pull, estimated
FROM pairs p, run
