SELECT run.district, g.* EXCLUDE (low, high, loss_change), p.rate AS previous_rate,
  g.rate - p.rate AS rate_change, g.loss_change
FROM rates g JOIN run ON run.now = g.period
LEFT JOIN before b USING (indicator, span, scope, period)
LEFT JOIN rates p ON p.place = g.place AND p.indicator = g.indicator AND p.span = g.span
  AND p.scope = g.scope AND p.rate_kind = g.rate_kind AND p.period = b.before
