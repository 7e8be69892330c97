package org.huibao.bulletin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.huibao.bulletin.tables.PrintedCell;
import org.huibao.bulletin.tables.PrintedColumn;
import org.huibao.bulletin.tables.PrintedTable;
import org.huibao.bulletin.text.DataSection;
import org.huibao.rows.Schema;

/**
 * What a document says at one place, and the figures that stand there: a sentence of the data
 * section, or a number in a table.
 *
 * @param nth place within the document, from 1
 * @param at sheet, row and column of a table by their labels; null for a sentence
 */
public record Printed(
    String district,
    String period,
    String document,
    int nth,
    String at,
    String text,
    List<String> figures)
    implements Serializable {
  public static final String TABLE = "printed";

  public static final StructType SCHEMA =
      Schema.of(
          "district STRING, period STRING, document STRING, nth INT, at STRING, text STRING,"
              + " figures ARRAY<STRING>");

  private static final Pattern SENTENCE =
      Pattern.compile("[^。！？\\n]*(?:[。！？]+[”」』）]*[。！？]*|\\n|$)");

  /** True of what a person reads as a sentence. */
  public boolean isSentence() {
    return at == null;
  }

  /** The sentences of a data section in their order. */
  static List<Printed> ofSection(
      String district, String period, String document, DataSection.Filled section) {
    List<Printed> printed = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(section.text());
    while (sentence.find()) {
      String text = sentence.group().strip();
      if (!text.isEmpty()) {
        printed.add(
            new Printed(
                district,
                period,
                document,
                printed.size() + 1,
                null,
                text,
                section.figuresIn(sentence.start(), sentence.end())));
      }
    }
    return printed;
  }

  /** The numbers of tables that are figures, page by page. */
  static List<Printed> ofTables(
      String district, String period, String document, List<PrintedTable> tables) {
    List<Printed> printed = new ArrayList<>();
    for (PrintedTable table : tables) {
      for (List<PrintedCell> row : table.rows()) {
        for (int column = 0; column < row.size(); column++) {
          if (row.get(column) instanceof PrintedCell.Number number) {
            printed.add(
                new Printed(
                    district,
                    period,
                    document,
                    printed.size() + 1,
                    at(table, row, column),
                    number.value().toPlainString() + number.suffix(),
                    List.of(number.figureId())));
          }
        }
      }
    }
    return printed;
  }

  private static String at(PrintedTable table, List<PrintedCell> row, int column) {
    String label = row.get(0) instanceof PrintedCell.Text text ? text.text() : "";
    PrintedColumn head = table.columns().get(column);
    String group = head.group() == null ? "" : head.group() + " › ";
    return (table.sheet() + " › " + label + " › " + group + head.heading()).replaceAll("\\n", "");
  }

  public Row toRow() {
    return RowFactory.create(
        district, period, document, nth, at, text, figures.toArray(String[]::new));
  }

  public static Printed from(Row row) {
    return new Printed(
        row.getAs("district"),
        row.getAs("period"),
        row.getAs("document"),
        row.getAs("nth"),
        row.getAs("at"),
        row.getAs("text"),
        List.copyOf(row.getList(row.fieldIndex("figures"))));
  }
}
