-- A double as publications keep it: to 12 significant digits.
CREATE MACRO kept(x) AS CAST(format('{:.11e}', CAST(x AS DOUBLE)) AS DOUBLE);

CREATE MACRO trend(now, before) AS (
  CASE WHEN now IS NULL OR before IS NULL THEN NULL
    WHEN abs(now - before) <= 1e-9 * abs(before) THEN 'unchanged'
    WHEN now > before THEN 'widening' ELSE 'narrowing' END);

-- One word only where the absolute gap, the ratio and the growth of the one ahead all say it.
CREATE MACRO verdict(gap, gap_before, ratio, ratio_before, growth, other_growth) AS (
  CASE
    WHEN gap IS NULL OR gap_before IS NULL THEN 'unknown'
    WHEN len(list_distinct([trend(abs(gap), abs(gap_before)), trend(abs(ln(ratio)), abs(ln(ratio_before))),
        CASE WHEN gap > 0 THEN trend(growth, other_growth) WHEN gap < 0 THEN trend(other_growth, growth) END])) = 1
      THEN trend(abs(gap), abs(gap_before))
    ELSE 'mixed'
  END);
