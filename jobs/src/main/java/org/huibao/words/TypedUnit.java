package org.huibao.words;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The units that may follow a number in its own cell. The list is closed: in 2004年, 18楼 or 第3位 the
 * digits belong to a label.
 */
final class TypedUnit {
  private static final Set<String> COUNTED =
      Set.of(
          "", "元", "美元", "人", "人次", "户", "家", "个", "件", "台", "套", "辆", "只", "头", "羽", "株", "吨",
          "公斤", "千克", "克", "亩", "公顷", "平方米", "平方公里", "立方米", "米", "公里", "千瓦时", "标准煤", "吨标准煤", "千瓦",
          "倍", "元/人", "元/吨", "元/平方米", "元/亩");

  private static final Set<String> SIGNS =
      Set.of("%", "‰", "百分点", "个百分点", "分", "kg", "km", "ha", "m2", "m3", "km2", "kWh", "t");

  /** Counting words before a unit, or alone: 3.2亿. */
  private static final Pattern PREFIX = Pattern.compile("^(?:百万|千万|十万|十亿|百亿|千亿|万亿|[百千万亿])");

  private TypedUnit() {}

  static boolean isOne(String text) {
    return SIGNS.contains(text)
        || COUNTED.contains(text)
        || COUNTED.contains(PREFIX.matcher(text).replaceFirst(""));
  }
}
