WITH v AS (
  SELECT place, indicator, period, span, scope, measure, value FROM facts JOIN run ON run.now = period
), target AS (SELECT * FROM v WHERE measure = 'target'
), wanted AS (SELECT * FROM v WHERE measure = 'growth_target'
), level AS (SELECT * FROM v WHERE measure = 'value'
), known AS (
  SELECT place, indicator, period, span, scope FROM target UNION SELECT place, indicator, period, span, scope FROM wanted
), wide AS (
  SELECT k.*, l.value AS level, t.value AS target, w.value AS growth_target, g.rate AS growth, i.kind, i.direction,
    CASE WHEN t.value <> 0 AND (i.kind = 'flow' OR i.direction <> 'lower')
      THEN kept(CAST(l.value AS DOUBLE) / CAST(t.value AS DOUBLE) * 100) END AS rate,
    CAST(k.period[6:7] AS INT) / 12 * 100 AS time_progress
  FROM known k JOIN indicators i ON i.indicator_id = k.indicator
  LEFT JOIN level l USING (place, indicator, period, span, scope)
  LEFT JOIN target t USING (place, indicator, period, span, scope)
  LEFT JOIN wanted w USING (place, indicator, period, span, scope)
  LEFT JOIN rates g ON g.published AND g.place = k.place AND g.indicator = k.indicator AND g.period = k.period
    AND g.span = k.span AND g.scope = k.scope
  WHERE l.value IS NOT NULL OR (w.value IS NOT NULL AND g.rate IS NOT NULL)
)
SELECT run.district, place, indicator, w.period, span, scope, level, target, rate,
  CASE WHEN kind = 'flow' THEN time_progress END AS time_progress,
  CASE WHEN kind = 'flow' THEN rate - time_progress END AS lead,
  CASE WHEN target IS NULL OR level IS NULL THEN NULL WHEN direction = 'lower' THEN level <= target
    WHEN kind = 'flow' AND target <> 0 THEN rate >= time_progress ELSE level >= target END AS met,
  growth, growth_target, CASE WHEN growth_target IS NOT NULL THEN growth >= growth_target END AS growth_met
FROM wide w, run
