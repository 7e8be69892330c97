-- The views of a lake whose workbooks were each read once and whose periods were each published
-- once, of the Parquet files alone.

CREATE MACRO explode(list) AS unnest(list);

CREATE VIEW observations AS FROM 'LAKE/ingests/*/observations/*.parquet';

CREATE VIEW findings AS
FROM 'LAKE/ingests/*/findings/*.parquet'
UNION ALL FROM 'LAKE/publications/*/*/*/findings/*.parquet';

-- of the returns of one reporter, form and period the last received is in force
CREATE VIEW returns AS
SELECT * EXCLUDE (filename, nth, in_force, known)
REPLACE (CASE WHEN known AND nth > 1 THEN 'superseded' ELSE status END AS status,
         CASE WHEN known AND nth > 1 THEN '已被后报的 ' || in_force || ' 取代' ELSE reason END AS reason)
FROM (
  SELECT *, row_number() OVER same AS nth, first_value(file) OVER same AS in_force,
    status = 'accepted' AND reporter IS NOT NULL AND period IS NOT NULL
      AND coalesce(form, title) <> '' AS known
  FROM read_parquet('LAKE/ingests/*/returns/*.parquet', filename = true)
  WINDOW same AS (
    PARTITION BY district, status, reporter, coalesce(form, title), period
    ORDER BY received_on DESC NULLS LAST, filename DESC, file DESC));
