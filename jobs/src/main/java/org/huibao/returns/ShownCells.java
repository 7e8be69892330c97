package org.huibao.returns;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.layout.ReadText;
import org.huibao.layout.ReadText.Says;
import org.huibao.layout.SheetReading;
import org.huibao.rows.Schema;
import org.huibao.words.HeadingWords;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellTrait;
import org.huibao.workbook.Sheet;

/**
 * What cells of one sheet show, row by row; a long sheet is several of these. In arrays, as a sheet
 * may have a million of them.
 */
public final class ShownCells implements Serializable {
  private static final long serialVersionUID = 1L;

  public static final String TABLE = "cells";
  public static final String ROW = "row";
  public static final String COLUMN = "column";
  public static final String TEXT = "text";
  public static final String HIDDEN = "hidden";

  /** Enough for nearly every sheet. */
  private static final int MOST = 10_000;

  /** What is longer is an essay, and ends with …. */
  private static final int LONGEST_TEXT = 1_000;

  /** Apart: who only holds records, as the process that reads workbooks, loads nothing of Spark. */
  private static final class Table {
    static final StructType SCHEMA =
        Schema.of(
            "district STRING, return_id STRING, file STRING, sheet STRING, cell STRING,"
                + " row INT, column INT, text STRING, hidden BOOLEAN");
  }

  /** Where the text is in a row. */
  private static final int TEXT_AT = 7;

  private final String sheet;
  private final int[] rows;
  private final int[] columns;
  private final String[] texts;
  private final boolean[] hidden;

  private ShownCells(String sheet, List<Cell> cells) {
    this.sheet = sheet;
    this.rows = new int[cells.size()];
    this.columns = new int[cells.size()];
    this.texts = new String[cells.size()];
    this.hidden = new boolean[cells.size()];
    for (int i = 0; i < texts.length; i++) {
      Cell cell = cells.get(i);
      rows[i] = cell.address().row();
      columns[i] = cell.address().column();
      texts[i] =
          cell.text().length() <= LONGEST_TEXT
              ? cell.text()
              : cell.text().substring(0, LONGEST_TEXT - 1) + "…";
      hidden[i] = cell.traits().contains(CellTrait.HIDDEN);
    }
  }

  /** All that {@code sheet} shows. */
  static List<ShownCells> of(Sheet sheet) {
    return of(sheet, cell -> true);
  }

  /**
   * Of a list of enterprises or persons what tells nothing of any of them: titles and heading
   * lines, the labels over columns that the reference knows, and the rows of totals. Who is listed
   * stands in none of these.
   */
  static List<ShownCells> totalsOf(Sheet sheet, SheetReading reading) {
    Map<CellAddress, ReadText> texts = reading.texts();
    Set<Integer> totals = new HashSet<>();
    for (Cell cell : sheet.cells()) {
      ReadText text = texts.get(cell.address());
      if (isTotal(cell) && text != null && text.role() == ReadText.Role.ROW_LABEL) {
        totals.add(cell.address().row());
      }
    }
    return of(
        sheet,
        cell ->
            totals.contains(cell.address().row())
                ? cell.isNumeric() || isTotal(cell)
                : tellsOfNobody(texts.get(cell.address())));
  }

  private static boolean isTotal(Cell cell) {
    return cell.isText() && HeadingWords.isTotal(cell.text());
  }

  private static boolean tellsOfNobody(ReadText text) {
    if (text == null) {
      return false;
    }
    return switch (text.role()) {
      case TITLE, UNIT_LINE, HEADING -> true;
      case COLUMN_LABEL -> text.says().stream().anyMatch(says -> says != Says.UNKNOWN);
      default -> false;
    };
  }

  private static List<ShownCells> of(Sheet sheet, Predicate<Cell> isKept) {
    List<Cell> kept =
        sheet.cells().stream().filter(cell -> !cell.text().isEmpty()).filter(isKept).toList();
    List<ShownCells> parts = new ArrayList<>();
    for (int from = 0; from < kept.size(); from += MOST) {
      parts.add(
          new ShownCells(sheet.name(), kept.subList(from, Math.min(kept.size(), from + MOST))));
    }
    return parts;
  }

  /** The columns of the table. */
  public static StructType schema() {
    return Table.SCHEMA;
  }

  /**
   * All of these as one row, which holds them in the place of the text: that of the first cell.
   * Made rows only where they are written, a long sheet is moved and sorted in a fraction of the
   * time.
   */
  public Row toPart(Return of) {
    return RowFactory.create(
        of.district(),
        of.returnId(),
        of.file(),
        sheet,
        null,
        rows[0] + 1,
        columns[0] + 1,
        this,
        null);
  }

  /** The rows of the table that a part stands for; rows and columns are counted from 1. */
  public static Stream<Row> rows(Row part) {
    ShownCells cells = (ShownCells) part.get(TEXT_AT);
    return IntStream.range(0, cells.texts.length)
        .mapToObj(
            cell ->
                RowFactory.create(
                    part.get(0),
                    part.get(1),
                    part.get(2),
                    part.get(3),
                    new CellAddress(cells.rows[cell], cells.columns[cell]).toString(),
                    cells.rows[cell] + 1,
                    cells.columns[cell] + 1,
                    cells.texts[cell],
                    cells.hidden[cell]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShownCells cells
        && sheet.equals(cells.sheet)
        && Arrays.equals(rows, cells.rows)
        && Arrays.equals(columns, cells.columns)
        && Arrays.equals(texts, cells.texts)
        && Arrays.equals(hidden, cells.hidden);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sheet, Arrays.hashCode(rows), Arrays.hashCode(texts));
  }

  @Override
  public String toString() {
    return sheet + " " + Arrays.toString(texts);
  }
}
