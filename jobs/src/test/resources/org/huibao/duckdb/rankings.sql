-- Ranks of the period and of the one before.
WITH member AS (
  SELECT peer_group, c.*, CASE WHEN i.direction = 'lower' THEN 1 ELSE -1 END AS way,
    round(CASE c."by" WHEN 'level' THEN CASE WHEN i.unit = i.display_unit THEN c.value ELSE c.value / 10000 END
      WHEN 'per_head' THEN CASE WHEN i.unit LIKE '万%' THEN c.value * 10000
        WHEN i.unit = '公里' THEN c.value * 1000 ELSE c.value END ELSE c.value END, CASE c."by" WHEN 'level' THEN CAST(i.decimals AS INT) WHEN 'growth' THEN 1 ELSE 2 END) AS printed
  FROM compared c
  JOIN indicators i ON i.indicator_id = c.indicator AND i.direction <> 'neutral'
  JOIN peer_groups g USING (place)
), ranked AS (
  SELECT *, rank() OVER (w ORDER BY way * value) AS rank, count(*) OVER w AS of,
    count(*) OVER (PARTITION BY peer_group, indicator, period, span, scope, "by", value) > 1 AS tied
  FROM member WINDOW w AS (PARTITION BY peer_group, indicator, period, span, scope, "by")
)
SELECT run.district, r.peer_group, r.place, r.indicator, r.period, r.span, r.scope, r."by", r.value, r.rank, r.of,
  r.tied, p.rank AS previous_rank, p.rank - r.rank AS rank_change,
  r.tied OR EXISTS (FROM member o WHERE o.place <> r.place AND o.peer_group = r.peer_group AND o.indicator = r.indicator
    AND o.period = r.period AND o.span = r.span AND o.scope = r.scope AND o."by" = r."by"
    AND CASE WHEN o.value <= r.value THEN o.high - r.low > 1e-9 * abs(r.low) ELSE r.high - o.low > 1e-9 * abs(o.low) END) AS fragile,
  EXISTS (FROM member o WHERE o.place <> r.place AND o.peer_group = r.peer_group AND o.indicator = r.indicator
    AND o.period = r.period AND o.span = r.span AND o.scope = r.scope AND o."by" = r."by"
    AND o.value <> r.value AND o.printed = r.printed) AS displayed_tied,
  (SELECT count(*) FROM peer_groups g WHERE g.peer_group = r.peer_group) AS group_size
FROM ranked r JOIN run ON run.now = r.period
LEFT JOIN before b USING (indicator, span, scope, period)
LEFT JOIN ranked p ON p.peer_group = r.peer_group AND p.place = r.place AND p.indicator = r.indicator
  AND p.span = r.span AND p.scope = r.scope AND p."by" = r."by" AND p.period = b.before
