package org.huibao.bulletin.tables;

import java.util.EnumMap;
import java.util.Map;
import org.huibao.figures.FigureAspect;
import org.huibao.figures.Subject;
import org.huibao.reference.TableColumn;

/** What the columns of {@code bulletin.yaml} are called and which figures they hold. */
final class ColumnHeading {
  private record Meaning(String heading, FigureAspect aspect) {}

  private static final Map<TableColumn, Meaning> MEANINGS = meanings();

  private ColumnHeading() {}

  private static Map<TableColumn, Meaning> meanings() {
    Map<TableColumn, Meaning> map = new EnumMap<>(TableColumn.class);
    map.put(TableColumn.LEVEL, new Meaning("绝对额", FigureAspect.LEVEL));
    map.put(TableColumn.LEVEL_PER_HEAD, new Meaning("人均", FigureAspect.LEVEL_PER_HEAD));
    map.put(TableColumn.PREVIOUS_YEAR, new Meaning("上年同期", FigureAspect.PREVIOUS_YEAR));
    map.put(TableColumn.GROWTH, new Meaning("同比±%", FigureAspect.GROWTH));
    map.put(TableColumn.CHANGE, new Meaning("比上年\n增减额", FigureAspect.CHANGE));
    map.put(TableColumn.ACCELERATION, new Meaning("比上期加快\n（百分点）", FigureAspect.ACCELERATION));
    map.put(TableColumn.TARGET, new Meaning("全年目标", FigureAspect.TARGET));
    map.put(TableColumn.COMPLETION, new Meaning("完成年度\n目标%", FigureAspect.COMPLETION));
    map.put(TableColumn.LEAD, new Meaning("比时间进度快\n（百分点）", FigureAspect.LEAD));
    map.put(TableColumn.RANK_LEVEL, new Meaning("位次", FigureAspect.RANK_BY_LEVEL));
    map.put(TableColumn.RANK_GROWTH, new Meaning("增速\n位次", FigureAspect.RANK_BY_GROWTH));
    map.put(TableColumn.RANK_COMPLETION, new Meaning("完成\n位次", FigureAspect.RANK_BY_COMPLETION));
    map.put(TableColumn.SHARE, new Meaning("比重%", FigureAspect.SHARE));
    map.put(TableColumn.SHARE_CHANGE, new Meaning("比重变化\n（百分点）", FigureAspect.SHARE_CHANGE));
    map.put(TableColumn.CONTRIBUTION, new Meaning("贡献率%", FigureAspect.CONTRIBUTION));
    map.put(TableColumn.PULL, new Meaning("拉动\n（百分点）", FigureAspect.PULL));
    map.put(TableColumn.PLACE_SHARE, new Meaning("占全区\n比重%", FigureAspect.PLACE_SHARE));
    map.put(
        TableColumn.PLACE_SHARE_CHANGE,
        new Meaning("占比变化\n（百分点）", FigureAspect.PLACE_SHARE_CHANGE));
    map.put(TableColumn.GAP_LEVEL, new Meaning("差距", FigureAspect.GAP_BY_LEVEL));
    map.put(TableColumn.GAP_GROWTH, new Meaning("增速差距\n（百分点）", FigureAspect.GAP_BY_GROWTH));
    map.put(TableColumn.RATIO_LEVEL, new Meaning("倍数", FigureAspect.RATIO_BY_LEVEL));
    return map;
  }

  static FigureAspect aspect(TableColumn column) {
    return MEANINGS.get(column).aspect();
  }

  static String of(TableColumn column) {
    return MEANINGS.get(column).heading();
  }

  /** In a table where the column is one indicator's own. */
  static String of(TableColumn column, Subject subject) {
    return column == TableColumn.GROWTH ? Heading.growth(subject) : of(column);
  }

  /** In Latin letters. */
  static int width(TableColumn column) {
    return switch (column) {
      case RANK_LEVEL, RANK_GROWTH, RANK_COMPLETION -> 7;
      case GROWTH, COMPLETION -> 10;
      case LEVEL, PREVIOUS_YEAR, TARGET -> 12;
      default -> 13;
    };
  }
}
