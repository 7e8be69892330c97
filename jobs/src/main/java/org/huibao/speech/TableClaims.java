package org.huibao.speech;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.figures.Figure;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.words.LabelText;

/**
 * Numbers in a table of a text: what its row and its column are called says of which figure each
 * is, and nothing else does.
 */
public final class TableClaims {
  private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%?");

  /** What a head says its numbers are, the closest words first. */
  private static final Map<Pattern, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(Pattern.compile("(?:增速|增幅|同比).{0,2}(?:位次|排名|名次)"), "rank.growth");
    KINDS.put(Pattern.compile("(?:完成|进度).{0,3}(?:位次|排名|名次)"), "rank.completion");
    KINDS.put(Pattern.compile("位次|排名|名次"), "rank.level");
    KINDS.put(Pattern.compile("时间进度|序时进度"), "lead");
    KINDS.put(Pattern.compile("完成.*(?:目标|计划|任务|预算|%)|完成率|完成比例"), "completion");
    KINDS.put(Pattern.compile("比重|占比"), "share");
    KINDS.put(Pattern.compile("贡献率"), "contribution");
    KINDS.put(Pattern.compile("拉动"), "pull");
    KINDS.put(Pattern.compile("上年同期|去年同期"), "previous_year");
    KINDS.put(Pattern.compile("目标|计划|任务|预算"), "target");
    KINDS.put(Pattern.compile("同比|增长|增速|增幅|±"), "growth");
    KINDS.put(Pattern.compile("增减|增加|净增"), "change");
  }

  /**
   * A cell of one paragraph.
   *
   * @param start where its text begins in the whole text
   */
  public record TextCell(int start, String text) {
    private boolean isNumber() {
      return NUMBER.matcher(text.strip()).matches();
    }
  }

  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, String> indicators = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final String district;

  public TableClaims(List<Figure> figures, Reference reference) {
    district = reference.district().place();
    figures.stream()
        .filter(each -> !each.isQuestioned())
        .forEach(each -> this.figures.put(each.figureId(), each));
    for (Indicator each : reference.indicators()) {
      each.aliases().forEach(alias -> indicators.putIfAbsent(LabelText.compact(alias), each.id()));
    }
    reference
        .indicators()
        .forEach(each -> indicators.put(LabelText.compact(each.name()), each.id()));
    for (Place each : reference.places()) {
      each.aliases().forEach(alias -> places.putIfAbsent(LabelText.compact(alias), each.id()));
      places.put(LabelText.compact(each.name()), each.id());
    }
    reference.district().groups().forEach((key, name) -> places.put(name, key));
  }

  /**
   * The numbers of one table that figures explain.
   *
   * @param rows of cells; one whose rows differ in length is not understood
   */
  public List<Claim> of(List<List<TextCell>> rows) {
    List<Claim> claims = new ArrayList<>();
    int heads =
        (int) rows.stream().takeWhile(row -> row.stream().noneMatch(TextCell::isNumber)).count();
    boolean isEven = rows.stream().map(List::size).distinct().count() == 1;
    if (!isEven || heads == 0) {
      return claims;
    }
    for (List<TextCell> row : rows.subList(heads, rows.size())) {
      for (int column = 1; column < row.size(); column++) {
        if (row.get(column).isNumber()) {
          claim(row.get(column), row.get(0).text(), head(rows.subList(0, heads), column))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static List<String> head(List<List<TextCell>> heads, int column) {
    return heads.stream().map(row -> row.get(column).text()).toList();
  }

  private Optional<Claim> claim(TextCell cell, String label, List<String> head) {
    String of = named(indicators, label, head);
    String at = named(places, label, head);
    String heading = String.join("", head);
    String kind =
        KINDS.entrySet().stream()
            .filter(each -> each.getKey().matcher(heading).find())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("level");
    if (of == null) {
      return Optional.empty();
    }
    String place = at == null || at.equals(district) ? "" : "@" + at;
    return Optional.ofNullable(figures.get(of + "." + kind + place))
        .flatMap(each -> said(each, cell));
  }

  /** By the row's name, else by that of the column. */
  private static String named(Map<String, String> known, String label, List<String> head) {
    String ofRow = known.get(LabelText.compact(label));
    return ofRow != null
        ? ofRow
        : head.stream()
            .map(each -> known.get(LabelText.compact(each.replaceFirst("[（(].*", ""))))
            .filter(each -> each != null)
            .findFirst()
            .orElse(null);
  }

  /** The figure's number, with as many decimals as stand there and no fewer than are printed. */
  private static Optional<Claim> said(Figure figure, TextCell cell) {
    String text = cell.text().strip().replace("%", "");
    BigDecimal stated = new BigDecimal(text);
    BigDecimal printed = figure.printedNumber();
    if (stated.compareTo(printed) != 0 || stated.scale() < printed.scale()) {
      return Optional.empty();
    }
    int start = cell.start() + cell.text().indexOf(text);
    String form = ".signed" + (stated.scale() > 0 ? stated.scale() : "");
    return Optional.of(
        new Claim(start, start + text.length(), figure.figureId() + form, List.of(figure)));
  }
}
