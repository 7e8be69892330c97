-- What no cell gives alone: the district's sums, ratios of sums, single periods out of running totals.
WITH given AS (
  SELECT place, indicator, period, span, scope, measure, value FROM facts
  WHERE return_id IS NOT NULL AND len(sources) = 1
), towns AS (SELECT place_id AS place FROM places, run WHERE places.parent = run.home AND level <> 'group'
), everyone AS (
  SELECT indicator, count(DISTINCT place) AS n FROM given JOIN towns USING (place) WHERE measure = 'value' GROUP BY ALL
), totals AS (
  SELECT run.home AS place, g.indicator, g.period, g.span, g.scope, g.measure, sum(g.value) AS value
  FROM given g JOIN towns USING (place) JOIN run ON true
  JOIN indicators i ON i.indicator_id = g.indicator AND i.additive = 'yes'
  JOIN everyone e ON e.indicator = g.indicator
  WHERE g.measure IN ('value', 'previous_year', 'target')
    AND NOT EXISTS (FROM given o WHERE o.place = run.home AND o.indicator = g.indicator AND o.period = g.period
      AND o.span = g.span AND o.scope = g.scope AND o.measure = g.measure)
  GROUP BY run.home, g.indicator, g.period, g.span, g.scope, g.measure, e.n
  HAVING count(*) = e.n
), whole AS (SELECT * FROM given UNION ALL SELECT * FROM totals
), ratios AS (
  SELECT n.place, i.indicator_id AS indicator, n.period, n.span, n.scope, n.measure,
    CAST(CAST(n.value AS DOUBLE) * 100 / CAST(d.value AS DOUBLE) AS DECIMAL(28, 8)) AS value
  FROM indicators i JOIN whole n ON n.indicator = i.numerator
  JOIN whole d ON d.indicator = i.denominator AND d.place = n.place AND d.period = n.period
    AND d.span = n.span AND d.scope = n.scope AND d.measure = n.measure
  WHERE i.kind = 'ratio' AND d.value <> 0 AND n.measure IN ('value', 'previous_year')
), running AS (
  SELECT w.*, i.sign, CAST(w.period[6:7] AS INT) AS month FROM whole w
  JOIN indicators i ON i.indicator_id = w.indicator AND i.kind = 'flow' AND i.differenced = 'yes'
  WHERE (w.span = 'ytd' OR w.span = 'year' AND w.period LIKE '%-12') AND w.measure IN ('value', 'previous_year')
), steps AS (
  SELECT r.*, s.single, s.months FROM running r, (VALUES ('month', 1), ('quarter', 3)) s(single, months)
  WHERE r.month % s.months = 0
), singles AS (
  SELECT c.place, c.indicator, c.period, c.single AS span, c.scope, c.measure,
    c.value - coalesce(b.value, 0) AS value
  FROM steps c LEFT JOIN running b ON b.place = c.place AND b.indicator = c.indicator AND b.scope = c.scope
    AND b.measure = c.measure AND b.period = strftime(CAST(c.period || '-01' AS DATE) - to_months(c.months), '%Y-%m')
    AND c.month > c.months
  WHERE (c.month = c.months OR b.value IS NOT NULL) AND (c.sign = 'any' OR c.value >= coalesce(b.value, 0))
), derived AS (SELECT * FROM totals UNION ALL SELECT * FROM ratios UNION ALL SELECT * FROM singles)
SELECT run.district, d.* FROM derived d ANTI JOIN given USING (place, indicator, period, span, scope, measure) JOIN run ON true
