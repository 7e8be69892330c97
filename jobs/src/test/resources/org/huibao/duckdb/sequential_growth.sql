-- A single month or quarter against the one just before it.
WITH single AS (
  SELECT place, indicator, period, span, scope, value,
    CASE span WHEN 'month' THEN 1 WHEN 'quarter' THEN 3 ELSE 6 END AS months
  FROM facts JOIN indicators i ON i.indicator_id = indicator AND i.kind = 'flow'
  WHERE measure = 'value' AND span IN ('month', 'quarter', 'half')
)
SELECT run.district, x.place, x.indicator, x.period, x.span, x.scope, p.period AS previous_period,
  x.value AS level, p.value AS previous, x.value - p.value AS change,
  CASE WHEN p.value > 0 AND x.value >= 0
    THEN CAST(x.value - p.value AS DOUBLE) / CAST(p.value AS DOUBLE) * 100 END AS rate,
  '未经季节调整' AS adjustment
FROM single x JOIN run ON run.now = x.period
JOIN single p ON p.place = x.place AND p.indicator = x.indicator AND p.span = x.span AND p.scope = x.scope
  AND p.period = strftime(CAST(x.period || '-01' AS DATE) - to_months(x.months), '%Y-%m')
