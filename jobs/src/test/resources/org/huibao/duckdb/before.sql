-- The reporting period before each, of each indicator by span and scope.
WITH reported AS (
  SELECT DISTINCT indicator, span, scope, period FROM facts WHERE measure IN ('value', 'previous_year', 'growth')
)
SELECT *, lag(period) OVER (PARTITION BY indicator, span, scope ORDER BY period) AS before FROM reported
