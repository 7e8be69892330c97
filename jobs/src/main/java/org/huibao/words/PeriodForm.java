package org.huibao.words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a period, as a regular expression in which {@code {Y}} is a year, {@code {Y?}}
 * a year that may be missing, {@code {E}} a second year, {@code {m}} a month, {@code {a}} an
 * earlier month, {@code {M}} and {@code {A}} the same in English, {@code {q}} a quarter and {@code
 * {-}} what stands between two ends: - ～ — 至.
 *
 * @param signs what a text must hold for the pattern to be worth trying
 * @param reading what a match says; null where it is none after all; {@link #LOOKALIKE} where it
 *     looks like time and is not, so that no later form may take a part of it
 */
record PeriodForm(Pattern pattern, List<Pattern> signs, Function<Matcher, PeriodMention> reading) {
  static final PeriodMention LOOKALIKE = new PeriodMention(null, null, null);

  /** Classifiers and units: 500-999头 and 2000元 are no years. */
  static final String NOT_COUNTED =
      "(?![\\d.%‰头只羽匹口名元万亿千百十余多几吨克亩户家岁件台套组级届型版号位天倍次座米]"
          + "|人(?![口均力民才工])|公[里斤顷分]|平方|立方|个(?![人体数])|标准)";

  /** What makes a year the edge of an open stretch of time: 2000年以前. */
  static final String NOT_OPEN_ENDED = "(?![代级版款制起来间]|\\(?含|以|之|及|前|后|左右)";

  static final String DASH = "(?:[-~～—–‐−─ー∼至到]{1,3}|一(?=\\d))";
  private static final String ARABIC_YEAR = "(?:19|20|21)\\d{2}";
  private static final String FOUR_DIGITS =
      "(?<!\\d)"
          + ARABIC_YEAR
          + "|"
          + ARABIC_YEAR
          + "(?=年)"
          + "|[一二][九〇零○Oo0][〇零○Oo0一二三四五六七八九]{2}(?=年)";
  private static final String TWO_DIGITS = "(?<![\\d.])(?<!\\d[-~～—–至])[0-37-9]\\d(?=年)";
  private static final String MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]";
  private static final String ENGLISH_MONTH =
      "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

  /** Where no year stands before: neither a digit nor the start of a range. */
  private static final String NO_YEAR = "(?<![\\d十一二三四五六七八九])(?<!\\d\\.)(?<![\\d月度一二三四十][-~～—–至到])";

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern COMPARED = Pattern.compile("[比较]");
  private static final Map<String, Pattern> SIGNS =
      Map.of(
          "{Y}", Pattern.compile(ARABIC_YEAR + "|[一二][九〇零○Oo0]"),
          "{Y年}", Pattern.compile("年"),
          "{M}", Pattern.compile("[A-Za-z]{3}"),
          "{m}月", Pattern.compile("月"),
          "季", Pattern.compile("季"));

  static PeriodForm of(String wording, Function<Matcher, PeriodMention> reading) {
    String regex =
        wording
            .replace(
                "{Y?}",
                "(?:['’‘]?(?<y>"
                    + FOUR_DIGITS
                    + "|"
                    + TWO_DIGITS
                    + ")(?:年度?)?[-./,]?|"
                    + NO_YEAR
                    + ")")
            .replace("{Y年}", "['’‘]?(?<y>" + FOUR_DIGITS + "|" + TWO_DIGITS + ")年")
            .replace("{Y}", "(?<y>" + FOUR_DIGITS + ")")
            .replace("{E}", "(?<e>" + FOUR_DIGITS + "|(?:19|20|21)\\d{2})")
            .replace("{m}", "(?<m>" + MONTH + ")")
            .replace("{a}", "(?<a>" + MONTH + ")")
            .replace("{M}", "(?<m>" + ENGLISH_MONTH + ")")
            .replace("{A}", "(?<a>" + ENGLISH_MONTH + ")")
            .replace("{q}", "(?<q>[1-4一二三四])")
            .replace("{-}", DASH);
    List<Pattern> signs =
        SIGNS.keySet().stream().filter(wording::contains).map(SIGNS::get).toList();
    return new PeriodForm(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), signs, reading);
  }

  boolean mayBeIn(String text) {
    return signs.stream().allMatch(sign -> sign.matcher(text).find());
  }

  /** A wording that looks like time and is not. */
  static PeriodForm lookalike(String wording) {
    return lookalike(wording, DIGIT);
  }

  /** A time that another is compared with: 比一季度. */
  static PeriodForm compared(String time) {
    return lookalike("(?<![占同环对])[比较](?:今年|本年|当年)?" + time, COMPARED);
  }

  private static PeriodForm lookalike(String wording, Pattern sign) {
    Pattern pattern = of(wording, matcher -> LOOKALIKE).pattern();
    return new PeriodForm(pattern, List.of(sign), matcher -> LOOKALIKE);
  }
}
