package org.huibao.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.reference.Direction;
import org.huibao.reference.Indicator;
import org.huibao.reference.Reference;
import org.huibao.words.ChineseNumeral;
import org.huibao.words.Units;

/**
 * A figure as a word of a sentence: 增长18.6%, 下降3.2%, 持平; 提高25.46分; 增加1.53亿元; 加快17.5个百分点; 首位, 第三位;
 * 多1.47亿元; 亏损0.13亿元.
 *
 * <p>持平 is decided on the value as printed. 提高 and 下降 are said of ratios and scores, whose change
 * is in points; 上升 of those that are not better higher (失业率); 快 and 慢 of a difference in growth.
 */
public final class FigureWording {
  /** Behind 比… it is 与…持平. */
  public static final String FLAT = "持平";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final String TIED = "并列";

  private static final List<String> VERBS =
      List.of("增长", "提高", "上升", "下降", "增加", "减少", "加快", "回落", "亏损");
  private static final Map<String, String[]> VERBS_OF =
      Map.of(
          FigureKind.CHANGE.code(), new String[] {"增加", "减少"},
          FigureKind.ACCELERATION.code(), new String[] {"加快", "回落"},
          FigureKind.LEAD.code(), new String[] {"快", "慢"},
          FigureKind.SHARE_CHANGE.code(), new String[] {"提高", "下降"},
          FigureKind.PLACE_SHARE_CHANGE.code(), new String[] {"提高", "下降"},
          FigureKind.AVERAGE_DIFFERENCE.code(), new String[] {"高", "低"});
  private static final Pattern TEXT = Pattern.compile("(-?)([0-9.]+)(.*)", Pattern.DOTALL);

  /** What may be made a loss of. */
  private static final Pattern PROFIT = Pattern.compile("利润|盈亏|盈利|损益|净收益");

  private final Reference reference;

  public FigureWording(Reference reference) {
    this.reference = reference;
  }

  /** The figure's number in a sentence that has a verb of its own: 拉动1.2个百分点; but 亏损0.13亿元. */
  public String number(Figure figure) {
    if (figure.isQuestioned()) {
      return figure.text();
    }
    if (figure.kind().equals(FigureKind.LEVEL.code())) {
      boolean isLoss =
          figure.text().startsWith("-") && PROFIT.matcher(figure.indicatorName()).find();
      return isLoss ? "亏损" + figure.text().substring(1) : figure.text();
    }
    return figure.text().replaceFirst("(?<=[0-9])(?=[百千]分点$)", "个");
  }

  /** The figure's digits without sign and unit, for a sentence that has both: 61.8. */
  public static String digits(Figure figure) {
    Matcher text = TEXT.matcher(figure.text());
    return figure.isQuestioned() || !text.matches() ? figure.text() : text.group(2);
  }

  /**
   * The number as it stands in a table, with its sign and without its unit.
   *
   * @param decimals how many are printed; 0 for as many as there are
   */
  public String signed(Figure figure, int decimals) {
    if (figure.isQuestioned()) {
      return figure.text();
    }
    BigDecimal number = figure.printedNumber();
    if (decimals > 0) {
      number =
          number.scale() <= decimals
              ? number.setScale(decimals)
              : figure.value().setScale(decimals, reference.district().rounding());
    }
    return number.toPlainString();
  }

  public String of(Figure figure) {
    if (figure.isQuestioned()) {
      return figure.text();
    }
    if (figure.kind().equals(FigureKind.GROWTH.code())) {
      return signed(figure, inPoints(figure.unit()) ? rise(figure) : "增长", "下降");
    }
    String[] verbs = VERBS_OF.get(figure.kind());
    if (verbs != null) {
      return signed(figure, verbs[0], verbs[1]);
    }
    if (figure.kind().equals(FigureKind.RANK.code())) {
      return rank(figure);
    }
    if (figure.kind().equals(FigureKind.GAP.code())) {
      return gap(figure);
    }
    return number(figure);
  }

  private String rise(Figure figure) {
    boolean isBetterHigher =
        reference
            .indicator(figure.indicator())
            .map(Indicator::direction)
            .filter(direction -> direction != Direction.HIGHER)
            .isEmpty();
    return isBetterHigher ? "提高" : "上升";
  }

  /** Words in one clause, a verb they share said once: 增长7.5%、18.3%和21.2%. */
  public static String series(List<String> words) {
    String verb =
        VERBS.stream()
            .filter(each -> words.stream().allMatch(word -> word.startsWith(each)))
            .findFirst()
            .orElse("");
    StringBuilder clause = new StringBuilder(words.get(0));
    for (int i = 1; i < words.size(); i++) {
      clause
          .append(i == words.size() - 1 ? "和" : "、")
          .append(words.get(i).substring(verb.length()));
    }
    return clause.toString();
  }

  private static boolean inPoints(String unit) {
    return unit.endsWith("分点") || unit.equals(Units.POINT);
  }

  private static String gap(Figure figure) {
    if ("growth".equals(figure.by())) {
      return signed(figure, "快", "慢");
    }
    return inPoints(figure.unit()) || "per_head".equals(figure.by())
        ? signed(figure, "高", "低")
        : signed(figure, "多", "少");
  }

  /** 首位, 第三位, 并列首位, 并列第二. */
  private static String rank(Figure figure) {
    String tied = figure.text().startsWith(TIED) ? TIED : "";
    int rank = figure.value().intValue();
    if (rank == 1) {
      return tied + "首位";
    }
    return tied + "第" + ChineseNumeral.of(rank) + (tied.isEmpty() ? "位" : "");
  }

  /** A rank as 第一位 among others so called: 第三位和第一位; all else as its number. */
  public String ordinal(Figure figure) {
    return figure.isQuestioned() || !figure.kind().equals(FigureKind.RANK.code())
        ? number(figure)
        : of(figure).replace("首位", "第一位");
  }

  /** A rank without 位, for 第五 and 第二名. */
  public String nth(Figure figure) {
    return ordinal(figure).replaceFirst("位$", "");
  }

  /**
   * A number stated rounded to its first {@code digits} ({@link Approximation}); as it is where
   * nothing is rounded away.
   *
   * @param multiple that {@link Approximation} takes; empty for the figure's own unit
   */
  public String rounded(Figure figure, Approximation approximation, int digits, String multiple) {
    return approximation.of(figure, digits, multiple).orElseGet(() -> number(figure));
  }

  /**
   * A growth of a hundred per cent or more as so many times: 增长1.57倍 of 156.7%; a lesser one as a
   * percentage.
   */
  public String times(Figure growth, int decimals) {
    boolean isMany =
        growth.kind().equals(FigureKind.GROWTH.code())
            && growth.unit().equals(Units.PERCENT)
            && !growth.isQuestioned()
            && growth.printedNumber().compareTo(HUNDRED) >= 0;
    return isMany
        ? "增长"
            + growth
                .value()
                .divide(HUNDRED, decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
            + "倍"
        : of(growth);
  }

  private static String signed(Figure figure, String up, String down) {
    Matcher text = TEXT.matcher(figure.text());
    if (!text.matches()) {
      return figure.text();
    }
    if (new BigDecimal(text.group(2)).signum() == 0) {
      return FLAT;
    }
    String unit = text.group(3);
    return (text.group(1).isEmpty() ? up : down) + text.group(2) + spoken(unit);
  }

  /** One says 16.9个百分点 in a sentence, and 人均高688.8元 without 每人 again. */
  static String spoken(String unit) {
    return unit.endsWith("分点") ? "个" + unit : unit.replaceFirst("/人$", "");
  }
}
