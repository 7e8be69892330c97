-- Against the first year received, two years back or more; both ends positive.
WITH level AS (
  SELECT place, indicator, period, span, scope, value FROM facts
  JOIN indicators i ON i.indicator_id = indicator AND i.kind NOT IN ('ratio', 'score')
  WHERE measure = 'value'
), paired AS (
  SELECT x.*, b.period AS base_period, b.value AS base,
    CAST(x.period[1:4] AS INT) - CAST(b.period[1:4] AS INT) AS years,
    row_number() OVER (PARTITION BY x.place, x.indicator, x.span, x.scope ORDER BY b.period) AS nth
  FROM level x JOIN run ON run.now = x.period
  JOIN level b ON b.place = x.place AND b.indicator = x.indicator AND b.span = x.span AND b.scope = x.scope
    AND b.period[6:7] = x.period[6:7] AND b.period < x.period
)
SELECT run.district, place, indicator, p.period, span, scope, base_period, years, value AS level, base,
  ((CAST(value AS DOUBLE) / CAST(base AS DOUBLE)) ** (1.0 / years) - 1) * 100 AS average_growth,
  log2(CAST(value AS DOUBLE) / CAST(base AS DOUBLE)) AS doublings
FROM paired p, run WHERE nth = 1 AND years >= 2 AND value > 0 AND base > 0
