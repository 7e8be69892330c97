package org.huibao.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what stands around a table by its words: unit line, 填报单位, notes, signatures. */
public final class HeadingWords {
  private static final Pattern UNIT_LINE =
      Pattern.compile(
          "[(（]?(?:计量|金额|数量)?单位[:：](.+?)[)）]?|[(（]?(?i:units?)[:：](.+?)[)）]?"
              + "|[(（](?!续|(?i:continued?))((?=.*[A-Za-z])[A-Za-z0-9.,/²³-]{1,30}|[\\p{IsHan}/]{1,5})[)）]"
              + "|[(（](以?(?:(?:上|去)年(?:同[期月季])?|上[月季期]|\\d{4}年?)(?:价格)?[=为]100)[)）]"
              + "|[(（]?[^:：]*[,，;；。](?:计量|金额|数量)?单位[:：]?([^:：]{1,20}?)[)）]?");
  private static final Pattern UNIT_BEHIND_TITLE =
      Pattern.compile("[\\s\\p{Z})）][(（]?(?:计量|金额|数量)?单位\\s*[:：]([^()（）:：]+)[)）]?\\s*$");
  private static final Remembered<Boolean> BARE_UNIT =
      core("(?:百|千|万|百万|千万|亿)(?:元|美元|吨|千瓦时|人次?|户|头|亩|公顷|平方米)");
  private static final Pattern UNIT_WORD = Pattern.compile("单位|^[(（]?(?i:units?)[:：]");
  private static final Pattern REPORTER_LINE =
      Pattern.compile(
          "(?:综合机关名称|填报单位(?:[(（](?:盖|公|签)章[)）])?|报送单位|编报单位|编制单位|制表单位|上报单位|单位名称(?:[(（](?:盖|公|签)章[)）])?)[:：](.+)");
  private static final Pattern PLACE_LINE =
      Pattern.compile(
          "(?:^|\\s)(?:(?:所属|所在)?(?:地\\s*区|区\\s*域|行政区划?|乡\\s*镇|乡[(（]镇[)）]|县[(（]?[市、区]*[)）]?)(?:名称)?"
              + "|(?i:region|area|province|city|county))[:：]"
              + "\\s*([\\p{IsHan}]+|[A-Za-z][A-Za-z ]*?)(?=\\s+\\S+[:：]|\\s*$)");
  private static final Pattern INDICATOR_LINE =
      Pattern.compile(
          "(?:^|\\s)(?:(?:统计)?指标(?:名称)?|(?i:indicator))[:：]\\s*(\\S.*?)(?=\\s+\\S+[:：]|\\s*$)");
  private static final Pattern PERIOD_LINE =
      Pattern.compile("(?:报告期别?|所属期|所属时期|统计时间|时间|(?i:time|year|period))[:：](.+)");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:填报|报出|报送|上报|填表|制表)(?:日期|时间)[:：]?(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
  private static final String DATE_BEGINNINGS = "填报上制";
  private static final Pattern HEADING =
      Pattern.compile(
          "^[(（]?(?:表\\s*号|制表|制定|批准|备案|文\\s*号|有效期|填报|报送|编报|上报|综合机关|单位[:：]|计量单位[:：]"
              + "|金额单位[:：]|报告期|所属期|时间[:：]).*|^(?:[\\p{IsHan}]{1,3}表|(?!Q[1-4]$|H[12]$)[A-Z]\\d+)$");
  private static final Pattern NOTE =
      Pattern.compile("^(?:注[:：\\d]?|说明|备注[:：]|附注|资料来源|来源[:：]|数据来源|Note|Source|a\\)).*");
  private static final Remembered<Boolean> SIGNATURE =
      compact(
          "^(?:单位负责人|负责人|统计负责人|分管领导|领导签字|填表人|填报人|制表人|审核人|审核|复核|经办人|联系电话|电话"
              + "|报出日期|填报日期|联系人|签发).*");
  private static final Remembered<Boolean> UNIT_HEADER = core("(?:计量)?单位|(?i:units?)");
  private static final Remembered<Boolean> NUMBERING_HEADER = core("序号|编号|行次|栏次|行号|No\\.?|no\\.?");
  private static final Remembered<Boolean> CODE_HEADER =
      core(
          ".{0,8}(?:代码|代号|编码|邮编|邮政编码)|(?:指标|序列|地区)?(?i:id)|(?i:(?:series|sr|indicator|country|region|area|city|province)(?:id|code)|mnemonic)|.{1,8}编号|身份证号码?|(?:联系人?|办公|单位|负责人|经办人|填报人|法人)电话|电话号码|手机号码?|(?i:code)");
  private static final Remembered<Boolean> SECTION = compact(".*按.+分(?:组|类|列)?[:：]?|.+[:：]");
  private static final Pattern DITTO = Pattern.compile("[〃″＂\"”]|''|同上");
  private static final Remembered<Boolean> YEAR_HEADER =
      core("(?:统计|报告|会计)?(?:年份|年度|年月|月份)|年|时间|日期|报告期|(?i:years?|yr|date|time)");
  private static final Remembered<Boolean> MONTH_HEADER = core("(?:统计|报告)?月[份度]?|(?i:months?|mon)");
  private static final Remembered<Boolean> QUARTER_HEADER = core("季[度别]?|(?i:quarters?|qtr)");
  private static final Remembered<Boolean> OVER_MONTHS =
      core(".*月份|(?:.+[\\\\/])?月|(?i:.*months?)");
  private static final Remembered<Boolean> REMARK_HEADER =
      core(
          "备注|(?:责任|牵头|主管)(?:单位|部门|人|领导)|(?:分管|联系|挂钩|包联|挂联)领导|负责人|联系人|说明|附注|注释?|(?:数据|资料)?来源|(?:更新|开始|结束|起始|截止|起止|建设|开工|竣工)(?:时间|日期|年限|年月|年份|周期|工期)|建设(?:性质|内容|规模)|时间区间|频[率度]|(?i:source|frequency|updated?|status|(?:first|last)(?:obs\\.?date|updatetime))");

  private static final Remembered<Boolean> REPORTER_HEADER = core("(?:填报|报送|上报|编报)单位(?:名称)?");

  private static final Remembered<Boolean> ITEM_HEADER =
      core(".{0,6}(?:项目|企业|工程|公司|园区|合作社)(?:及?建设内容|全?名称?)?");

  private static final Remembered<Boolean> NAME_HEADER =
      core("(?:统计)?指标(?:名称)?|项目(?:名称)?|(?i:(?:indicator|series)(?:s|name)?)");
  private static final Remembered<Boolean> FREQUENCY_HEADER = core("频[率度]|(?i:frequency)");
  private static final Map<String, Span> FREQUENCIES =
      Map.ofEntries(
          Map.entry("月", Span.MONTH),
          Map.entry("月度", Span.MONTH),
          Map.entry("monthly", Span.MONTH),
          Map.entry("季", Span.QUARTER),
          Map.entry("季度", Span.QUARTER),
          Map.entry("quarterly", Span.QUARTER),
          Map.entry("半年", Span.HALF),
          Map.entry("年", Span.YEAR),
          Map.entry("年度", Span.YEAR),
          Map.entry("annual", Span.YEAR),
          Map.entry("yearly", Span.YEAR));

  private static final Pattern TOTAL =
      Pattern.compile("(?:合|总|小|共)计|合计数|总数|总量|全部|(?i:total|sub-?total)");
  private static final Pattern CONTINUATION =
      Pattern.compile("续表?[一二三四五六七八九十\\d]*[)）]?$|^[(（]?续表?|(?i:\\(?continued?\\)?$)");

  private static final Remembered<Optional<String>> UNITS =
      new Remembered<>(text -> Optional.ofNullable(unitOf(text)));
  private static final Remembered<Optional<String>> UNITS_BEHIND =
      new Remembered<>(text -> Optional.ofNullable(behindTitle(text)));
  private static final Remembered<Optional<String>> REPORTERS =
      new Remembered<>(text -> Optional.ofNullable(reporterOf(text)));
  private static final Remembered<Optional<String>> PERIODS =
      new Remembered<>(text -> Optional.ofNullable(periodOf(text)));
  private static final Remembered<Boolean> HEADINGS = new Remembered<>(HeadingWords::heads);
  private static final Remembered<Boolean> NOTES =
      new Remembered<>(text -> NOTE.matcher(LabelText.compact(text)).matches());
  private static final Remembered<Boolean> CONTINUATIONS =
      new Remembered<>(text -> CONTINUATION.matcher(LabelText.compact(text)).find());
  private static final Remembered<Boolean> TOTALS =
      new Remembered<>(text -> TOTAL.matcher(LabelText.core(text)).matches());

  private HeadingWords() {}

  /** Texts whose core is as a whole what {@code regex} says. */
  private static Remembered<Boolean> core(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return new Remembered<>(text -> pattern.matcher(LabelText.core(text)).matches());
  }

  /** The same of texts without their spaces. */
  private static Remembered<Boolean> compact(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return new Remembered<>(text -> pattern.matcher(LabelText.compact(text)).matches());
  }

  /** The unit that a unit line names, or null. */
  public static String unitIn(String text) {
    return UNITS.of(text).orElse(null);
  }

  private static String unitOf(String text) {
    Matcher matcher = UNIT_LINE.matcher(LabelText.compact(text));
    if (!matcher.matches()) {
      return null;
    }
    // (at current price, 100 million yuan): what stands last is the unit
    String unit = firstGroup(matcher);
    return LabelText.isLatin(unit) ? unit.substring(lastClause(unit)) : unit;
  }

  /** 万元, as it may stand by itself at the end of a heading. */
  public static boolean isBareUnit(String text) {
    return BARE_UNIT.of(text);
  }

  /** The unit that stands behind a title in the same cell, or null. */
  public static String unitBehindTitle(String text) {
    return UNITS_BEHIND.of(text).orElse(null);
  }

  private static String behindTitle(String text) {
    Matcher matcher = UNIT_BEHIND_TITLE.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** The reporter that a line such as 填报单位：织里镇 names, or null. */
  public static String reporterIn(String text) {
    return REPORTERS.of(text).orElse(null);
  }

  private static String reporterOf(String text) {
    Matcher matcher = REPORTER_LINE.matcher(LabelText.compact(text));
    return matcher.lookingAt() ? matcher.group(1) : null;
  }

  /** The place that a title's line such as 地区：甲县 or Region：Yunling names, or null. */
  public static String placeIn(String title) {
    Matcher matcher = PLACE_LINE.matcher(title);
    return matcher.find() ? matcher.group(1).strip() : null;
  }

  /** What a title's line such as 指标：粮食产量(万吨) says is counted, or null. */
  public static String indicatorIn(String title) {
    Matcher matcher = INDICATOR_LINE.matcher(title);
    return matcher.find() ? matcher.group(1).strip() : null;
  }

  /** The period that a line such as 报告期：2022年1-6月 names, or null. */
  public static String periodIn(String text) {
    return PERIODS.of(text).orElse(null);
  }

  private static String periodOf(String text) {
    Matcher matcher = PERIOD_LINE.matcher(LabelText.compact(text));
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** The date that a line such as 报出日期：2004年7月5日 names as 2004-07-05, or null. */
  public static String dateIn(String text) {
    return mayHoldDate(text) ? dateOf(text) : null;
  }

  /** True of a text with a character that a date line's words begin with, or may become one. */
  private static boolean mayHoldDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (!isItself(each) || DATE_BEGINNINGS.indexOf(each) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A Chinese character, or one that no spelling turns into a Chinese character. */
  private static boolean isItself(char each) {
    return (each >= 0x4E00 && each <= 0x9FA5)
        || each < 0x2E80
        || (each >= 0x3000 && each <= 0x303F)
        || (each >= 0xFF00 && each <= 0xFFEF);
  }

  private static String dateOf(String text) {
    Matcher matcher = DATE_LINE.matcher(LabelText.compact(text));
    if (!matcher.find()) {
      return null;
    }
    return "%s-%02d-%02d"
        .formatted(
            matcher.group(1),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)));
  }

  public static boolean isHeading(String text) {
    return !TypedNumber.isOfFigures(text) && HEADINGS.of(text);
  }

  private static boolean heads(String text) {
    String compact = LabelText.compact(text);
    return HEADING.matcher(compact).matches()
        || (unitIn(text) != null && UNIT_WORD.matcher(compact).find())
        || reporterIn(text) != null;
  }

  public static boolean isNote(String text) {
    return NOTES.of(text);
  }

  public static boolean isSignature(String text) {
    return SIGNATURE.of(text);
  }

  public static boolean isUnitHeader(String text) {
    return UNIT_HEADER.of(text);
  }

  public static boolean isNumberingHeader(String text) {
    return NUMBERING_HEADER.of(text);
  }

  public static boolean isCodeHeader(String text) {
    return CODE_HEADER.of(text);
  }

  /** 填报单位, 单位名称 without a name behind it: over a column of those who report. */
  public static boolean isReporterHeader(String text) {
    return REPORTER_HEADER.of(text);
  }

  /** 项目名称, 企业名称, 工程: each row below is about one of them. */
  public static boolean isItemHeader(String text) {
    return ITEM_HEADER.of(text);
  }

  /** 指标, 指标名称: names of what is counted stand beside or below it. */
  public static boolean isNameHeader(String text) {
    return NAME_HEADER.of(text);
  }

  /** 频度: how often the numbers come. */
  public static boolean isFrequencyHeader(String text) {
    return FREQUENCY_HEADER.of(text);
  }

  /** How much time a number covers that comes so often; empty where no span is so named. */
  public static Optional<Span> frequency(String text) {
    String word = LabelText.core(text);
    if (LabelText.isLatin(word)) {
      // Annual, ending "Dec" of each year
      word = word.replaceFirst("[^A-Za-z].*", "").toLowerCase(Locale.ROOT);
    }
    return Optional.ofNullable(FREQUENCIES.get(word));
  }

  public static boolean isRemarkHeader(String text) {
    return REMARK_HEADER.of(text);
  }

  /** 按行业分, 国有企业：: says what the items below it are. */
  public static boolean isSection(String text) {
    return SECTION.of(text);
  }

  /** As above: 〃, ″, 同上. */
  public static boolean isDitto(String text) {
    return DITTO.matcher(text.strip()).matches();
  }

  public static boolean isYearHeader(String text) {
    return YEAR_HEADER.of(text);
  }

  /** 月份: the numbers below it are months. */
  public static boolean isMonthHeader(String text) {
    return MONTH_HEADER.of(text);
  }

  /** 季度: the numbers below it are quarters. */
  public static boolean isQuarterHeader(String text) {
    return QUARTER_HEADER.of(text);
  }

  /** 月份, 地区\\月份: the numbers across beside or below it are months. */
  public static boolean isOverMonths(String text) {
    return OVER_MONTHS.of(text);
  }

  /** 合计, 总计, 小计: the sum of what stands beside it, and no name of its own. */
  public static boolean isTotal(String text) {
    return TOTALS.of(text);
  }

  /** 续表, （续）, 3-6 续表2: the table above goes on. */
  public static boolean isContinuation(String text) {
    return CONTINUATIONS.of(text);
  }

  private static int lastClause(String unit) {
    int comma = unit.lastIndexOf(',');
    return comma > 0 && !Character.isDigit(unit.charAt(comma - 1)) ? comma + 1 : 0;
  }

  private static String firstGroup(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }
}
