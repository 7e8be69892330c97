package org.huibao.bulletin.xlsx;

import java.util.List;
import java.util.Map;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.figures.UnreportedLevel;
import org.huibao.reference.Reference;
import org.huibao.words.Code;
import org.huibao.words.Period;
import org.huibao.words.Span;

/** A figure as a row for machines. */
final class FigureLine {
  static final List<String> HEADINGS =
      List.of(
          "编号", "地区编号", "地区", "指标编号", "指标", "报告期", "时间口径", "范围", "类别", "依据", "比较组", "组内个数", "数值",
          "单位", "印出的文字", "状态", "标记", "结论", "说明", "来源个数", "来源工作簿", "来源工作表", "来源单元格");

  private static final Map<String, String> STATUSES =
      Map.of(
          Figure.NORMAL,
          "正常",
          Figure.PROVISIONAL,
          "初步数",
          "estimated",
          "估计数",
          "revised",
          "修订数",
          "questioned",
          "待核");

  private FigureLine() {}

  static List<Object> of(Figure figure, Reference reference) {
    // of a number in doubt only the mark is published
    boolean inDoubt = figure.isQuestioned();
    Source first = figure.sources().isEmpty() ? null : figure.sources().get(0);
    return DataSheets.row(
        figure.figureId(),
        figure.place(),
        figure.placeName(),
        figure.indicator(),
        figure.indicatorName(),
        figure.period(),
        span(figure.span()),
        figure.scope(),
        figure.kind(),
        figure.by(),
        figure.peerGroup(),
        figure.of(),
        inDoubt || figure.value() == null
            ? null
            : new DataWorkbook.Shown(figure.value(), decimals(figure, reference)),
        figure.unit(),
        figure.text(),
        figure.status() == null ? null : STATUSES.getOrDefault(figure.status(), figure.status()),
        inDoubt ? figure.text() : null,
        figure.verdict(),
        figure.note(),
        figure.sources().size(),
        first == null ? null : first.file(),
        first == null ? null : first.sheet(),
        first == null ? null : first.cell());
  }

  /** Of a level that there is not: the sign beside where its number would stand. */
  static List<Object> of(UnreportedLevel each, Reference reference, Period period) {
    return DataSheets.row(
        each.figureId(),
        each.place(),
        reference.place(each.place()).map(place -> place.name()).orElse(each.place()),
        each.subject().indicator().id(),
        each.subject().indicator().name(),
        period.toString(),
        null,
        each.subject().scope().code(),
        "level",
        null,
        null,
        null,
        null,
        each.subject().indicator().displayUnit(),
        null,
        "没有数",
        each.sign(),
        null,
        null,
        0,
        null,
        null,
        null);
  }

  private static String span(String code) {
    return Code.parse(Span.class, code).map(Span::printed).orElse(code);
  }

  /** Those its text shows, and for a level at least its indicator's. */
  private static int decimals(Figure figure, Reference reference) {
    int ofText = digitsBehindPoint(figure.text());
    return figure.kind().equals("level") && !"per_head".equals(figure.by())
        ? reference
            .indicator(figure.indicator())
            .map(indicator -> Math.max(indicator.decimals(), ofText))
            .orElse(ofText)
        : ofText;
  }

  private static int digitsBehindPoint(String text) {
    int point = text == null ? -1 : text.indexOf('.');
    int end = point + 1;
    while (point >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return point < 0 ? 0 : end - point - 1;
  }
}
