-- How unequal the places of a group are, each member counted once (total) or weighted by people (per head).
WITH numbers AS (
  SELECT g.place, g.indicator, g.period, g.span, g.scope, CAST(any_value(g.level) AS DOUBLE) AS now,
    CAST(coalesce(any_value(g.base) FILTER (g.rate_kind = 'comparable'), any_value(g.base) FILTER (g.rate_kind = 'nominal')) AS DOUBLE) AS base
  FROM rates g JOIN run ON run.now = g.period WHERE g.level IS NOT NULL GROUP BY ALL
), dated AS (
  SELECT place, indicator, period, span, scope, 'now' AS "at", now AS value, CAST(period[1:4] AS INT) AS year FROM numbers
  UNION ALL SELECT place, indicator, period, span, scope, 'base', base, CAST(period[1:4] AS INT) - 1 FROM numbers WHERE base IS NOT NULL
), y AS (
  SELECT m.peer_group, m.side, d.*, 'total' AS basis, 1.0 AS weight, d.value AS y, i.additive = 'yes' AS parts
  FROM dated d JOIN peer_groups m USING (place)
  JOIN indicators i ON i.indicator_id = d.indicator
  UNION ALL
  SELECT m.peer_group, m.side, d.*, 'per_head', p.population, d.value / p.population, true
  FROM dated d JOIN peer_groups m USING (place)
  JOIN indicators i ON i.indicator_id = d.indicator AND i.additive = 'yes' AND i.kind IN ('flow', 'stock')
  JOIN population p ON p.place_id = d.place
    AND p.year = (SELECT max(q.year) FROM population q WHERE q.place_id = d.place AND q.year <= d.year)
), shares AS (
  SELECT *, weight / sum(weight) OVER w AS p, weight * y / nullif(sum(weight * y) OVER w, 0) AS s,
    sum(weight * y) OVER w / sum(weight) OVER w AS mean
  FROM y WINDOW w AS (PARTITION BY peer_group, indicator, period, span, scope, "at", basis)
), sided AS (
  SELECT *, sum(p) OVER w AS pg, sum(s) OVER w AS sg
  FROM shares WINDOW w AS (PARTITION BY peer_group, indicator, period, span, scope, "at", basis, side)
), summed AS (
  SELECT *, sum(s) OVER (PARTITION BY peer_group, indicator, period, span, scope, "at", basis ORDER BY y, place ROWS UNBOUNDED PRECEDING) AS q
  FROM sided
), stats AS (
  SELECT peer_group, indicator, period, span, scope, "at", basis, count(*) AS n,
    max(y) - min(y) AS "range", CASE WHEN min(y) > 0 THEN max(y) / min(y) END AS range_ratio,
    CASE WHEN avg(y) > 0 THEN stddev_pop(y) / avg(y) END AS cv,
    CASE WHEN min(y) > 0 THEN stddev_pop(ln(CASE WHEN y > 0 THEN y END)) END AS sigma,
    CASE WHEN basis = 'per_head' AND any_value(mean) > 0 THEN sqrt(sum(p * (y - mean) ** 2)) / any_value(mean) END AS williamson,
    CASE WHEN min(y) >= 0 AND bool_and(parts) AND any_value(mean) > 0 THEN 1 - sum(p * (2 * q - s)) END AS gini,
    CASE WHEN min(y) >= 0 AND bool_and(parts) AND any_value(mean) > 0
      THEN sum(CASE WHEN s > 0 THEN s * ln(s / p) ELSE 0 END) END AS theil,
    CASE WHEN min(y) >= 0 AND bool_and(parts) AND any_value(mean) > 0 AND count(DISTINCT coalesce(side, '')) > 1
      THEN sum(CASE WHEN s > 0 THEN s * ln(sg / pg) ELSE 0 END) END AS theil_between,
    CASE WHEN min(y) >= 0 AND bool_and(parts) AND any_value(mean) > 0 AND count(DISTINCT coalesce(side, '')) > 1
      THEN sum(CASE WHEN s > 0 THEN s * ln(s / sg / (p / pg)) ELSE 0 END) END AS theil_within,
    max_by(place, (y, place)) AS highest, min_by(place, (y, place)) AS lowest
  FROM summed GROUP BY peer_group, indicator, period, span, scope, "at", basis HAVING count(*) >= 2
), long AS (
  UNPIVOT stats ON "range", range_ratio, cv, sigma, williamson, gini, theil, theil_between, theil_within INTO NAME statistic VALUE value
), first AS (
  SELECT f.indicator, f.span, f.scope, min(f.period) AS since FROM facts f, run
  WHERE f.measure = 'value' AND f.period < run.now AND f.period[6:7] = run.now[6:7] GROUP BY ALL
), ends AS (
  SELECT m.peer_group, x.indicator, x.period, x.span, x.scope, x."by", ln(o.value) AS x0, f.since,
    ln(x.value / o.value) / (CAST(x.period[1:4] AS INT) - CAST(f.since[1:4] AS INT)) AS pace
  FROM compared x JOIN run ON run.now = x.period JOIN peer_groups m USING (place) JOIN first f USING (indicator, span, scope)
  JOIN indicators i ON i.indicator_id = x.indicator AND i.kind IN ('flow', 'stock')
  JOIN compared o ON o.place = x.place AND o.indicator = x.indicator AND o.span = x.span AND o.scope = x.scope
    AND o."by" = x."by" AND o.period = f.since
  WHERE x."by" IN ('level', 'per_head') AND x.value > 0 AND o.value > 0
), slopes AS (
  SELECT peer_group, indicator, period, span, scope, CASE "by" WHEN 'level' THEN 'total' ELSE 'per_head' END AS basis,
    regr_slope(pace, x0) AS value, count(*) AS n, since FROM ends e
  GROUP BY peer_group, indicator, period, span, scope, "by", since HAVING count(*) >= 3
)
SELECT run.district, l.peer_group, l.indicator, l.period, l.span, l.scope, l.basis, l.statistic, l.value, l.n,
  b.value AS base_value, CASE WHEN l.statistic IN ('range', 'range_ratio') THEN l.highest END AS highest,
  CASE WHEN l.statistic IN ('range', 'range_ratio') THEN l.lowest END AS lowest, NULL AS note
FROM long l JOIN run ON l."at" = 'now'
LEFT JOIN long b ON b."at" = 'base' AND b.peer_group = l.peer_group AND b.indicator = l.indicator AND b.span = l.span
  AND b.scope = l.scope AND b.basis = l.basis AND b.statistic = l.statistic AND b.n = l.n
UNION ALL
SELECT run.district, peer_group, indicator, s.period, span, scope, basis, 'beta', value, n, NULL, NULL, NULL,
  '自' || since || '起' || CASE WHEN n < 30 THEN '；地区少，仅作描述' ELSE '' END
FROM slopes s, run
