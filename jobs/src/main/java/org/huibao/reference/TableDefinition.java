package org.huibao.reference;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table as {@code bulletin.yaml} defines it.
 *
 * @param title with {@code {period}}, {@code {district}} and {@code {peers}} to be filled in
 * @param rows {@link TableRows#INDICATORS} alone, or kinds of places in their order
 * @param places kinds of places side by side in a table of indicators; empty for the district alone
 * @param indicators ids in their order; empty for all that have numbers
 * @param unit of all levels, in the heading in place of a column; or null
 * @param sort or null for the order of the reference
 * @param peerGroup among which ranks are, or null for any
 * @param decimals of all numbers but ranks, or null for each figure's own
 * @param only or null for all rows
 */
public record TableDefinition(
    String id,
    String title,
    String sheet,
    List<TableRows> rows,
    List<TableRows> places,
    List<String> indicators,
    List<TableColumn> columns,
    String unit,
    List<String> notes,
    Sort sort,
    PeerGroup peerGroup,
    Integer decimals,
    Only only) {
  /** Rows by a column of the first indicator; those without a number last. */
  public record Sort(TableColumn column, boolean ascending) {}

  /**
   * Rows whose number is less than, or more than, a limit.
   *
   * @param below or null
   * @param above or null
   */
  public record Only(TableColumn column, BigDecimal below, BigDecimal above) {
    public boolean holds(BigDecimal value) {
      return (below == null || value.compareTo(below) < 0)
          && (above == null || value.compareTo(above) > 0);
    }
  }

  public TableDefinition {
    rows = List.copyOf(rows);
    places = List.copyOf(places);
    indicators = List.copyOf(indicators);
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /** The kinds of places whose numbers stand there. */
  public List<TableRows> kinds() {
    if (!isOfIndicators()) {
      return rows;
    }
    return places.isEmpty() ? List.of(TableRows.DISTRICT) : places;
  }

  public boolean isOfIndicators() {
    return rows.contains(TableRows.INDICATORS);
  }
}
