package org.huibao.layout;

import java.util.regex.Pattern;

/** What stands around the names of labels, or looks like a measure and is a part of them. */
final class NameWords {
  private static final Pattern IN_PER_CENT = Pattern.compile(".*\\p{IsHan}%");

  private static final Pattern IN_POINTS = Pattern.compile("\\p{IsHan}[±+-]*个?百分点$");

  private static final Pattern SIGN_BEHIND = Pattern.compile("[_:：-]+$");

  private static final Pattern AGAINST = Pattern.compile("为|是|相当于|占");

  private static final Pattern RATE_OF_ITS_OWN =
      Pattern.compile("(?:自然|机械|复合|年均|平均|每年|潜在)(?:递增|增长|增速|增幅)|增长率.*‰");

  private static final Pattern OWN_LEVEL = Pattern.compile("[区市县乡]?本级|[区市县][属级]");

  private static final Pattern OWN_LEVEL_OF_NAME =
      Pattern.compile("^(?:" + OWN_LEVEL + ")|[(](?:" + OWN_LEVEL + ")[)]$");

  private NameWords() {}

  /** 资产负债率% */
  static boolean isInPerCent(String name) {
    return IN_PER_CENT.matcher(name).matches();
  }

  /** 比上月加快±百分点 */
  static boolean isInPoints(String name) {
    return IN_POINTS.matcher(name).find();
  }

  /** （人民币，%） */
  static boolean endsInPerCent(String bracket) {
    return bracket.matches(".+[,，、][%％]");
  }

  /** 地区生产总值 of 地区生产总值_累计, where the word behind was taken away. */
  static String withoutSign(String name) {
    return SIGN_BEHIND.matcher(name).replaceFirst("");
  }

  /** 为上年% measures against last year and is not last year's value. */
  static boolean isAgainst(String name) {
    return AGAINST.matcher(name).matches();
  }

  /** 自然增长率, 年均增长 and what is counted in ‰ do not compare with last year: names as a whole. */
  static boolean isRateOfItsOwn(String text) {
    return RATE_OF_ITS_OWN.matcher(text).find();
  }

  /** 区本级, 市属 */
  static boolean isOwnLevel(String text) {
    return OWN_LEVEL.matcher(text).matches();
  }

  /** GDP of 区属GDP, 财政收入 of 财政收入(本级) */
  static String ofAnyLevel(String name) {
    return OWN_LEVEL_OF_NAME.matcher(name).replaceFirst("");
  }
}
