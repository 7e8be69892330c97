-- Every growth of every period, of each kind. A year earlier is the same month of the year before.
WITH v AS (
  SELECT place, indicator, period, span, scope, measure, value, half_unit AS half FROM facts
), level AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'value'
), base AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'previous_year'
), stated AS (SELECT * EXCLUDE (measure) FROM v WHERE measure = 'growth'
), received AS (
  SELECT * REPLACE (CAST(CAST(period[1:4] AS INT) + 1 AS VARCHAR) || period[5:7] AS period) FROM level
), known AS (
  SELECT DISTINCT place, indicator, period, span, scope FROM v
  WHERE measure IN ('value', 'previous_year', 'growth')
), wide AS (
  SELECT k.*, l.value AS level, b.value AS base, r.value AS received, s.value AS stated,
    l.half AS level_half, b.half AS base_half, r.half AS received_half, s.half AS stated_half
  FROM known k
  LEFT JOIN level l USING (place, indicator, period, span, scope)
  LEFT JOIN base b USING (place, indicator, period, span, scope)
  LEFT JOIN received r USING (place, indicator, period, span, scope)
  LEFT JOIN stated s USING (place, indicator, period, span, scope)
), kinds AS (
  SELECT w.*, 'comparable' AS rate_kind, base AS from_base, 'same_return' AS base_source
  FROM wide w WHERE base IS NOT NULL OR level IS NOT NULL AND received IS NULL
  UNION ALL
  SELECT w.*, 'nominal', received, 'last_year' FROM wide w WHERE level IS NOT NULL AND received IS NOT NULL
), computed AS (
  SELECT k.*, i.kind, i.unit, i.decimals, i.sign, i.price_basis,
    CASE WHEN i.kind = 'ratio' AND i.unit IN ('%', '‰') THEN '百分点' WHEN i.kind = 'score' THEN '分' ELSE i.unit END AS in_unit,
    i.kind = 'score' OR i.kind = 'ratio' AND i.unit IN ('%', '‰') AS by_points,
    level - from_base AS change
  FROM kinds k JOIN indicators i ON i.indicator_id = k.indicator
), judged AS (
  SELECT *, CASE
      WHEN level IS NULL THEN 'not_reported'
      WHEN from_base IS NULL THEN 'no_base'
      WHEN by_points THEN CASE WHEN round(CAST(change AS DOUBLE), CAST(decimals AS INT)) = 0 THEN 'flat' WHEN change > 0 THEN 'up' ELSE 'down' END
      WHEN from_base > 0 AND level < 0 THEN 'turned_to_loss'
      WHEN from_base > 0 THEN CASE WHEN round(change / from_base * 100, 1) = 0 THEN 'flat'
        WHEN change > 0 THEN 'up' ELSE 'down' END
      WHEN from_base < 0 AND level > 0 THEN 'turned_to_profit'
      WHEN from_base < 0 AND level = 0 THEN 'loss_ended'
      WHEN from_base < 0 AND level = from_base THEN 'loss_unchanged'
      WHEN from_base < 0 AND level > from_base THEN 'loss_narrowed'
      WHEN from_base < 0 THEN 'loss_widened'
      WHEN level = 0 THEN 'flat'
      ELSE 'from_zero' END AS outcome
  FROM computed
), rows AS (
  SELECT place, indicator, period, span, scope, rate_kind,
    CASE WHEN price_basis = 'comparable' AND from_base IS NOT NULL THEN false
      WHEN rate_kind = 'nominal' THEN base IS NULL
      ELSE true END AS published,
    level, from_base AS base, CASE WHEN from_base IS NOT NULL THEN base_source END AS base_source,
    change, CASE WHEN change IS NOT NULL THEN in_unit END AS change_unit,
    CASE WHEN from_base > 0 AND level >= 0 AND NOT by_points
      THEN kept(CAST(change AS DOUBLE) / CAST(from_base AS DOUBLE) * 100) END AS rate,
    outcome,
    CASE WHEN rate_kind = 'comparable' AND received <> 0
      THEN CAST(base - received AS DOUBLE) / CAST(received AS DOUBLE) * 100 END AS base_revision,
    CASE WHEN from_base < 0 AND level < 0
      THEN CAST(abs(from_base) - abs(level) AS DOUBLE) / CAST(abs(from_base) AS DOUBLE) * 100 END AS loss_change,
    (CAST(level AS DOUBLE) - level_half) / (from_base + CASE rate_kind WHEN 'nominal' THEN received_half ELSE base_half END) * 100 - 100 AS low,
    (CAST(level AS DOUBLE) + level_half) / (from_base - CASE rate_kind WHEN 'nominal' THEN received_half ELSE base_half END) * 100 - 100 AS high
  FROM judged
  UNION ALL
  SELECT w.place, indicator, period, span, scope, 'reported',
    price_basis = 'comparable' OR base IS NULL AND received IS NULL,
    level, NULL, NULL,
    CASE WHEN i.kind = 'score' OR i.kind = 'ratio' AND i.unit IN ('%', '‰') THEN stated END,
    CASE WHEN i.kind = 'score' THEN '分' WHEN i.kind = 'ratio' AND i.unit IN ('%', '‰') THEN '百分点' END,
    CASE WHEN NOT (i.kind = 'score' OR i.kind = 'ratio' AND i.unit IN ('%', '‰')) THEN CAST(stated AS DOUBLE) END,
    CASE WHEN stated > 0 THEN 'up' WHEN stated < 0 THEN 'down' ELSE 'flat' END,
    NULL, NULL, CAST(stated AS DOUBLE) - stated_half, CAST(stated AS DOUBLE) + stated_half
  FROM wide w JOIN indicators i ON i.indicator_id = w.indicator WHERE stated IS NOT NULL
)
SELECT * FROM rows
