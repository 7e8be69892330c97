-- Ten questions an office asks. Run them all with
--   scripts/sql --file notebooks/queries.sql
-- or copy one behind scripts/sql. Each is about the newest period of the lake; where the lake holds
-- several districts, add AND district = '…'. "Before" is the period published before: to have one,
-- run the quarters in their order. The SQL is what Spark and DuckDB have in common; in DuckDB, first
--   CREATE MACRO explode(list) AS unnest(list);

-- 1. Who lags behind the time progress
-- targets: yearly targets that the place has; behind: how many of them are behind; worst: the one
-- furthest behind, with how much of it is done and how far that is from the time progress (in
-- percentage points, behind is negative).
WITH now AS (
  SELECT c.*, row_number() OVER (PARTITION BY district, place ORDER BY lead NULLS LAST, indicator)
    AS nth
  FROM completion c
  WHERE period = (SELECT max(period) FROM completion) AND span = 'ytd' AND scope = 'whole'
), counted AS (
  SELECT district, place, count(*) AS targets, sum(CASE WHEN lead < 0 THEN 1 ELSE 0 END) AS behind
  FROM now GROUP BY district, place
), named AS (
  SELECT DISTINCT district, place, place_name, indicator, indicator_name FROM figures
)
SELECT n.place_name AS place, c.targets, c.behind, n.indicator_name AS worst,
  round(w.rate, 1) AS done, round(w.lead, 1) AS lead
FROM counted c
JOIN now w ON w.district = c.district AND w.place = c.place AND w.nth = 1
JOIN named n ON n.district = w.district AND n.place = w.place AND n.indicator = w.indicator
WHERE c.behind > 0
ORDER BY c.behind DESC, w.lead, c.place;

-- 2. Whose rank fell
-- Totals since the beginning of the year, among the towns. fell: by how many ranks; fragile: another
-- rounding of what was sent in could change the rank, so do not make much of it.
WITH named AS (
  SELECT DISTINCT district, place, place_name, indicator, indicator_name FROM figures
)
SELECT n.indicator_name AS indicator, n.place_name AS place, r.previous_rank, r.rank, r.of,
  -r.rank_change AS fell, r.fragile
FROM rankings r
JOIN named n ON n.district = r.district AND n.place = r.place AND n.indicator = r.indicator
WHERE r.period = (SELECT max(period) FROM rankings) AND r.peer_group = 'towns' AND r.by = 'level'
  AND r.span = 'ytd' AND r.scope = 'whole' AND r.rank_change < 0
ORDER BY r.rank_change, r.indicator, r.place
LIMIT 20;

-- 3. Is the gap between east and west widening
-- absolute: east less west, in the indicator's unit; ratio: east by west; base: the same a year ago.
-- The verdict looks at both: where they disagree it is mixed.
WITH named AS (
  SELECT DISTINCT district, indicator, indicator_name FROM figures
)
SELECT n.indicator_name AS indicator, round(g.base_absolute, 1) AS base_absolute,
  round(g.absolute, 1) AS absolute, round(g.base_ratio, 2) AS base_ratio,
  round(g.ratio, 2) AS ratio, g.verdict
FROM gaps g
JOIN named n ON n.district = g.district AND n.indicator = g.indicator
WHERE g.period = (SELECT max(period) FROM gaps) AND g.by = 'level' AND g.span = 'ytd'
  AND g.scope = 'whole' AND g.verdict IN ('widening', 'narrowing', 'mixed')
ORDER BY g.verdict DESC, abs(g.absolute - g.base_absolute) DESC, g.indicator
LIMIT 20;

-- 4. Where does this figure come from
-- A row per cell: the workbook, the sheet and the cell, what stands there, and what it was read as.
WITH cells AS (
  SELECT district, figure_id, text AS printed, explode(sources) AS source
  FROM figures
  WHERE period = (SELECT max(period) FROM figures) AND figure_id = 'rev_total.completion'
)
SELECT c.figure_id, c.printed, o.file, o.sheet, o.cell, o.raw_text, o.measure, o.span
FROM cells c
JOIN observations o ON o.district = c.district AND o.return_id = c.source.return_id
  AND o.file = c.source.file AND o.sheet = c.source.sheet AND o.cell = c.source.cell
ORDER BY o.file, o.sheet, o.cell;

-- 5. What changed since the last vintage
-- Printed figures of the newest vintage against those of the one before it; nothing where a period
-- was published once. The view revisions has the same for every table.
WITH newest AS (
  SELECT district, period, max(vintage) AS vintage FROM figures_history GROUP BY district, period
), before AS (
  SELECT h.district, h.period, max(h.vintage) AS vintage
  FROM figures_history h
  JOIN newest n ON n.district = h.district AND n.period = h.period AND h.vintage < n.vintage
  GROUP BY h.district, h.period
), old AS (
  SELECT h.* FROM figures_history h
  JOIN before b ON b.district = h.district AND b.period = h.period AND b.vintage = h.vintage
), new AS (
  SELECT h.* FROM figures_history h
  JOIN newest n ON n.district = h.district AND n.period = h.period AND n.vintage = h.vintage
  JOIN before b ON b.district = h.district AND b.period = h.period
)
SELECT coalesce(new.period, old.period) AS period, old.vintage AS previous_vintage, new.vintage,
  coalesce(new.figure_id, old.figure_id) AS figure_id, old.text AS old_text, new.text AS new_text
FROM old
FULL JOIN new ON new.district = old.district AND new.period = old.period
  AND new.figure_id = old.figure_id
WHERE new.text IS DISTINCT FROM old.text OR new.value IS DISTINCT FROM old.value
ORDER BY period, figure_id;

-- 6. Which returns are missing, late, corrected, sent twice or unreadable
-- what: missing_return or late_return, or the status of a return that is not in force.
SELECT period, rule AS what, file, message, expected, actual
FROM findings
WHERE rule IN ('missing_return', 'late_return')
UNION ALL
SELECT period, status AS what, file, reason AS message, NULL AS expected, NULL AS actual
FROM returns
WHERE status <> 'accepted'
ORDER BY period, what, file NULLS FIRST, message;

-- 7. What has to be put right before the figures stand
-- The findings that are errors: where, what stands there, and what was expected.
SELECT period, rule, file, sheet, cell, message, expected, actual
FROM findings
WHERE severity = 'error'
ORDER BY period, rule, file NULLS FIRST, sheet NULLS FIRST, cell NULLS FIRST, message;

-- 8. Which ranks by growth hang on a rounding
-- The first three places of each indicator where moving what was sent in by half of its last digit
-- could change the rank: say "among the first" rather than "first".
WITH named AS (
  SELECT DISTINCT district, place, place_name, indicator, indicator_name FROM figures
)
SELECT n.indicator_name AS indicator, r.rank, r.of, n.place_name AS place,
  round(r.value, 2) AS growth, r.tied
FROM rankings r
JOIN named n ON n.district = r.district AND n.place = r.place AND n.indicator = r.indicator
WHERE r.period = (SELECT max(period) FROM rankings) AND r.peer_group = 'towns' AND r.by = 'growth'
  AND r.span = 'ytd' AND r.scope = 'whole' AND r.fragile AND r.rank <= 3
ORDER BY r.indicator, r.rank, r.place
LIMIT 20;

-- 9. What the district's totals are made of, and what pulls them
-- share: in per cent of the whole; share_change: against a year ago, in percentage points;
-- contribution: of the whole's increase, in per cent; pull: on the whole's growth, in percentage
-- points.
WITH named AS (
  SELECT DISTINCT district, indicator, indicator_name FROM figures
)
SELECT w.indicator_name AS whole, n.indicator_name AS part, round(s.share, 1) AS share,
  round(s.share_change, 1) AS share_change, round(s.contribution, 1) AS contribution,
  round(s.pull, 2) AS pull, s.estimated
FROM structure s
JOIN named n ON n.district = s.district AND n.indicator = s.indicator
JOIN named w ON w.district = s.district AND w.indicator = s.whole
WHERE s.period = (SELECT max(period) FROM structure) AND s.place = s.district AND s.span = 'ytd'
  AND s.scope = 'whole'
ORDER BY s.whole, s.share DESC, s.indicator;

-- 10. Where the district is below the city's average
-- Growth of the district and of the whole it belongs to, in per cent; difference in the unit beside
-- it.
WITH named AS (
  SELECT DISTINCT district, indicator, indicator_name FROM figures
)
SELECT n.indicator_name AS indicator, round(a.value, 1) AS district_growth,
  round(a.average, 1) AS city_growth, round(a.difference, 1) AS difference, a.unit
FROM average_differences a
JOIN named n ON n.district = a.district AND n.indicator = a.indicator
WHERE a.period = (SELECT max(period) FROM average_differences) AND a.place = a.district
  AND a.by = 'growth' AND a.span = 'ytd' AND a.scope = 'whole' AND a.difference < 0
ORDER BY a.difference, a.indicator;
