package org.huibao.returns;

/** Names of the columns that tables share, from the returns to the published figures. */
public final class Columns {
  public static final String DISTRICT = "district";
  public static final String RETURN_ID = "return_id";
  public static final String FILE = "file";
  public static final String SHA256 = "sha256";
  public static final String FORMAT = "format";
  public static final String REPORTER = "reporter";
  public static final String FORM = "form";
  public static final String TITLE = "title";
  public static final String LISTED_ON = "listed_on";
  public static final String RECEIVED_ON = "received_on";

  /** The day on which the first return of the same reporter, form and period was received. */
  public static final String FIRST_RECEIVED_ON = "first_received_on";

  public static final String STATUS = "status";
  public static final String REASON = "reason";
  public static final String CELLS_NUMERIC = "cells_numeric";
  public static final String CELLS_OBSERVED = "cells_observed";
  public static final String CELLS_EXPLAINED = "cells_explained";
  public static final String CELLS_DUE_UNREAD = "cells_due_unread";
  public static final String REFERENCE = "reference";
  public static final String INGEST = "ingest";
  public static final String SHEET = "sheet";
  public static final String CELL = "cell";
  public static final String PLACE = "place";
  public static final String INDICATOR = "indicator";
  public static final String MEASURE = "measure";
  public static final String PERIOD = "period";
  public static final String SPAN = "span";
  public static final String SCOPE = "scope";
  public static final String VALUE = "value";
  public static final String UNIT = "unit";
  public static final String HALF_UNIT = "half_unit";
  public static final String SOURCES = "sources";
  public static final String RULE = "rule";
  public static final String SEVERITY = "severity";
  public static final String MESSAGE = "message";
  public static final String EXPECTED = "expected";
  public static final String ACTUAL = "actual";

  private Columns() {}
}
