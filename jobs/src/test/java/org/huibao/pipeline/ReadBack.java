package org.huibao.pipeline;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * Tables as another program shows them, held against the figures: what is a number and no figure,
 * or another than its figure's text says, and what does not add up as it is printed.
 *
 * @param sheets by name, each cell as it is shown
 * @param figures by id
 * @param timeProgress of the year, in per cent
 */
record ReadBack(
    Map<String, List<List<String>>> sheets, Map<String, Shown> figures, BigDecimal timeProgress) {
  static final String SOURCES = "数据来源";

  private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:分|百分点|千分点|%)?");
  private static final Pattern IN_TEXT = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Map<String, String> KINDS =
      Map.of(
          "绝对额", "level",
          "上年同期", "previous_year",
          "同比±%", "growth",
          "全年目标", "target",
          "完成年度目标%", "completion",
          "比时间进度快（百分点）", "lead",
          "差距", "gap",
          "比重%", "share",
          "贡献率%", "contribution");
  private static final int TIMES_DECIMALS = 2;

  /** A figure as far as a reader is told of it. */
  record Shown(String indicator, String place, String kind, String text) {
    BigDecimal number() {
      Matcher number = IN_TEXT.matcher(text);
      return number.find() ? new BigDecimal(number.group()) : null;
    }
  }

  /** Rows of a file as {@code scripts/office-text} writes it. */
  static List<List<String>> rows(String csv) {
    try (MappingIterator<List<String>> rows =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class)
            .readValues(csv)) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + csv, e);
    }
  }

  /** How many numbers stand in the tables. */
  long numbers() {
    return sheets.entrySet().stream()
        .filter(sheet -> !sheet.getKey().equals(SOURCES))
        .flatMap(sheet -> sheet.getValue().stream())
        .flatMap(List::stream)
        .filter(cell -> number(cell).isPresent())
        .count();
  }

  /** A line for each number that is not what its figure says. */
  List<String> strangers() {
    Map<String, String> ids = new HashMap<>();
    // behind the lines stands a list of the workbooks
    for (List<String> line : sheets.get(SOURCES)) {
      ids.put(line.get(0) + "!" + line.get(1), line.get(7));
    }
    List<String> strangers = new ArrayList<>();
    sheets.forEach(
        (sheet, rows) -> {
          if (!sheet.equals(SOURCES)) {
            for (int row = 0; row < rows.size(); row++) {
              for (int column = 0; column < rows.get(row).size(); column++) {
                String at = sheet + "!" + new CellReference(row, column).formatAsString();
                Shown figure = figures.get(ids.getOrDefault(at, ""));
                stranger(rows, row, column, figure).ifPresent(why -> strangers.add(at + " " + why));
              }
            }
          }
        });
    return strangers;
  }

  private Optional<String> stranger(List<List<String>> rows, int row, int column, Shown figure) {
    String cell = rows.get(row).get(column);
    BigDecimal number = number(cell).orElse(null);
    if (number == null) {
      return Optional.empty();
    }
    if (figure == null) {
      return Optional.of(cell + " is no figure");
    }
    if (figure.number() == null || number.compareTo(figure.number()) != 0) {
      return Optional.of(cell + " is " + figure.text());
    }
    String named = (rows.get(row) + " " + heads(rows)).replace("\n", "");
    if (!named.contains(figure.indicator()) || !named.contains(figure.place())) {
      return Optional.of(cell + " is of " + figure.place() + figure.indicator());
    }
    String head = head(rows, column);
    String kind = head.endsWith("位次") ? "rank" : KINDS.get(head);
    return kind == null || kind.equals(figure.kind())
        ? Optional.empty()
        : Optional.of(cell + " is a " + figure.kind() + " below " + head);
  }

  /** Those above the first row that has a number. */
  private static List<List<String>> heads(List<List<String>> rows) {
    return rows.stream()
        .takeWhile(row -> row.stream().noneMatch(cell -> number(cell).isPresent()))
        .toList();
  }

  private static String head(List<List<String>> rows, int column) {
    List<List<String>> heads = heads(rows);
    for (int row = Math.min(heads.size(), 3) - 1; row > 0; row--) {
      List<String> head = heads.get(row);
      boolean isHead =
          head.stream()
              .anyMatch(cell -> cell.equals("指标") || KINDS.containsKey(cell.replaceAll("\\s", "")));
      if (isHead && column < head.size() && !head.get(column).isEmpty()) {
        return head.get(column).replaceAll("\\s", "");
      }
    }
    return "";
  }

  /** A line for each difference and ratio that is not that of the numbers beside it. */
  List<String> disagreements() {
    List<String> wrong = new ArrayList<>();
    sheets.forEach(
        (sheet, rows) -> {
          for (int row = 0; row < rows.size(); row++) {
            for (int column = 2; column < rows.get(row).size(); column++) {
              String head = head(rows, column);
              int from = column;
              int line = row;
              numberAt(rows, row, column)
                  .filter(number -> !agrees(number, head, rows, line, from))
                  .ifPresent(
                      number ->
                          wrong.add(sheet + " " + rows.get(line).get(0) + " " + head + number));
            }
          }
        });
    return wrong;
  }

  private boolean agrees(
      BigDecimal number, String head, List<List<String>> rows, int row, int column) {
    if (head.startsWith("差距")) {
      return sides(rows, row, column - 2)
          .filter(two -> two.get(0).subtract(two.get(1)).compareTo(number) != 0)
          .isEmpty();
    }
    if (head.endsWith("的倍数")) {
      return sides(rows, row, column - 3)
          .filter(
              two ->
                  two.get(0)
                          .divide(two.get(1), TIMES_DECIMALS, RoundingMode.HALF_UP)
                          .compareTo(number)
                      != 0)
          .isEmpty();
    }
    return !head.startsWith("比时间进度快")
        || numberAt(rows, row, column - 1)
            .filter(completion -> completion.subtract(timeProgress).compareTo(number) != 0)
            .isEmpty();
  }

  private static Optional<List<BigDecimal>> sides(List<List<String>> rows, int row, int column) {
    return numberAt(rows, row, column)
        .flatMap(one -> numberAt(rows, row, column + 1).map(other -> List.of(one, other)));
  }

  private static Optional<BigDecimal> numberAt(List<List<String>> rows, int row, int column) {
    return column < rows.get(row).size() ? number(rows.get(row).get(column)) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String cell) {
    Matcher number = NUMBER.matcher(cell.strip());
    return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
  }
}
