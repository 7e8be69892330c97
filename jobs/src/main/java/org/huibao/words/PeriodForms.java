package org.huibao.words;

import static org.huibao.words.PeriodForm.NOT_COUNTED;
import static org.huibao.words.PeriodForm.NOT_OPEN_ENDED;
import static org.huibao.words.PeriodForm.compared;
import static org.huibao.words.PeriodForm.lookalike;
import static org.huibao.words.PeriodForm.of;

import java.util.List;
import java.util.stream.Stream;

/** All ways of writing a period, the most telling first. */
final class PeriodForms {
  private PeriodForms() {}

  /** Bases of comparison, editions, document and telephone numbers, dates of writing. */
  private static final List<PeriodForm> LOOKALIKES =
      List.of(
          lookalike("[〔(\\[【](?:19|20)\\d{2}[〕)\\]】]第?\\d+号"),
          lookalike("(?:电话|传真|手机|邮编|邮政编码|代码|编码|编号|文号|Tel|Fax)[:.]?[\\d()转-]+"),
          lookalike("(?:填报|报出|填表|制表|打印|报送|上报|填制|编制|导出|更新|生成)(?:日期|时间)[:]?[\\d年月日./-]*"),
          lookalike("{Y}年?(?:版|卷)?[《A-Za-z\\p{IsHan}&&[^年表]]{0,12}(?:年鉴|Yearbook)"),
          lookalike("(?:年鉴|Yearbook)[-(/,]?{Y}"),
          lookalike("(?:(?<![占同环对])比|较|相当于){Y}年?(?:度|末|底|同期|{m}月份?(?:末|底)?)?"),
          compared("(?:[第前]?{q}个?季度|[上下]半年)"),
          compared("(?:[1一]月?{-})?{m}月份?[末底]?"),
          lookalike("为{Y}年?的?(?=%|百分)"),
          // 2024年与2023年1-9月: the earlier one is the base
          of("(?<=(?<e>(?:19|20)\\d{2})年)[与和及、同](?<y>(?:19|20)\\d{2})年", PeriodReading::base),
          lookalike("{Y}年?(?:=|为)100(?!\\d)"),
          lookalike("[以按]?{Y}年?(?:度|的)?(?:为基期|为基数|不变价|可比价|价格|价(?=计))"));

  /** Stretches of time that the contract has no span for, and ranges that it has. */
  private static final List<PeriodForm> RANGES =
      List.of(
          of(
              "{Y}[年./-]{a}[月./-](?<d>\\d{1,2})日?{-}(?:{E}[年./-])?{m}[月./-](?<f>\\d{1,2})日?(?!\\d)",
              PeriodReading::days),
          of("{Y?}{a}月(?<d>\\d{1,2})日{-}{m}月(?<f>\\d{1,2})日", PeriodReading::days),
          of("{Y?}{m}月(?:份?[上中下]旬|\\d{1,2}日?{-}\\d{1,2}日)", PeriodReading::unnamed),
          of("{Y}[年./-]?{a}月?份?{-}{E}[年./-]?{m}(?:月份?|(?!\\d))", PeriodReading::months),
          of("{Y}年?度?(?:{-}|[/、和与及,]){E}(?:学年|财年|年)度?(?:累计|合计|期间)?", PeriodReading::years),
          of("{Y}年?(?:{-}|/){E}" + NOT_COUNTED, PeriodReading::years),
          of("{Y}[-—–~/](?<s>\\d{2})(?:学年度?|年度|年(?!报))", PeriodReading::years),
          of("{Y}(?:学年|财年)度?", PeriodReading::unnamed),
          of("{Y?}{a}(?:月份?)?{-}{m}月份?(?![龄日\\d])", PeriodReading::months),
          // not 2004年1-3季度; written out, the sign would be asked of every text
          of("{Y}[年.](?<a>1){-}{m}(?![日年/.月\\u5B63-])" + NOT_COUNTED, PeriodReading::months));

  private static final List<PeriodForm> POINTS =
      List.of(
          of("{Y}年{0,2}初(?!预算|计划|目标|任务|至|到|累计)", PeriodReading::unnamed),
          of("截[至止]?到?{Y?}{m}月(?:份|末|底|(?:\\d{1,2}|[零〇])日)?止?", PeriodReading.month(Span.POINT)),
          of("{Y?}截[至止]?到?{m}月(?:份|末|底)?", PeriodReading.month(Span.POINT)),
          of("截[至止]?到?{Y?}第?{q}季(?:度|报)?[末底止]?", PeriodReading.quarter(Span.POINT)),
          of(
              "截[至止]?到?{Y}(?:年?[末底]|年(?!第?[一二三四1-4]季|[上前]))(?!\\d)",
              PeriodReading.always(12, Span.POINT)),
          of("[至到]{Y?}{m}月份?[末底]", PeriodReading.month(Span.POINT)),
          of("{Y?}{m}月份?[末底]", PeriodReading.month(Span.POINT)),
          of("{Y?}{m}月\\d{1,2}日?(?:零|〇|0|24)时", PeriodReading.month(Span.POINT)),
          of("{Y?}{m}月(?<d>\\d{1,2})日", PeriodReading::day),
          of(
              "{Y}[-./]{m}[-./](?<d>\\d{1,2})(?:T?0{1,2}:00(?::00)?)?(?!\\d)",
              PeriodReading::dateCell),
          of("{Y?}上半年末", PeriodReading.always(6, Span.POINT)),
          of("{Y?}第?{q}季度?末", PeriodReading.quarter(Span.POINT)),
          of("{Y年}年?[末底终]", PeriodReading.always(12, Span.POINT)),
          of("(?<![上去本今前当明每历\\d])年[末底]", PeriodReading.always(12, Span.POINT)));

  private static final List<PeriodForm> PARTS_OF_A_YEAR =
      List.of(
          of("{Y?}前{m}个月", PeriodReading.month(Span.YTD)),
          of("{Y?}(?:[1一]{-})?{m}月份?止", PeriodReading.month(Span.YTD)),
          of("{Y?}上半年", PeriodReading.always(6, Span.YTD)),
          of("{Y?}下半年", PeriodReading.always(12, Span.HALF)),
          of("{Y?}前(?<q>[2-4二两三四])个?季度", PeriodReading.quarter(Span.YTD)),
          of("{Y?}第?[1一](?:季度)?{-}第?{q}季度", PeriodReading.quarter(Span.YTD)),
          of("{Y?}(?<![A-Z])Q1{-}Q?{q}(?![A-Z\\d])", PeriodReading.quarter(Span.YTD)),
          of("{Y?}第?{q}季(?:度|报)", PeriodReading.quarter(Span.QUARTER)),
          of(
              "(?<![A-Z])Q{q}[-/,\uFFFC]?(?<y>(?:19|20)\\d{2})(?!\\d)",
              PeriodReading.quarter(Span.QUARTER)),
          of("(?<![A-Z\\d])(?<q>[12])H(?:of)?[-/,]?{Y}", PeriodReading::half),
          of(
              "(?<![A-Z\\d])H(?<q>[12])[-/,\uFFFC]?(?<y>(?:19|20)\\d{2})(?!\\d)",
              PeriodReading::half),
          of("(?<![A-Z\\d]){q}Q[-/,]?{Y}", PeriodReading.quarter(Span.QUARTER)),
          of("{Y?}(?<![A-Z])Q{q}(?![A-Z\\d])", PeriodReading.quarter(Span.QUARTER)),
          of("{Y?}(?<![A-Z])H(?<q>[12])(?![A-Z\\d])", PeriodReading::half));

  private static final List<PeriodForm> MONTHS =
      List.of(
          of("{Y年}度?{m}月份", PeriodReading.month(Span.MONTH)),
          of("{Y年}度?{m}月(?![龄日\\d])", PeriodReading.month(null)),
          of("{Y}[-./]?{m}月份?(?![龄日\\d])", PeriodReading.month(null)),
          of("{Y}[-/]{m}(?!\\d|[./-]\\d)", PeriodReading.month(null)),
          of("{Y}\\.(?<m>0[1-9]|1[0-2])(?!\\d|[./-]\\d)", PeriodReading.month(null)),
          of("[(\\[【]{Y}\\.{m}[)\\]】]", PeriodReading.month(null)),
          of(
              "(?<![\\d.])(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?!\\d|\\.\\d)",
              PeriodReading.month(null)),
          of("^{m}/{Y}$", PeriodReading.month(null)),
          of("^['’‘]?(?<f>\\d{2})/(?<d>\\d{2})$", PeriodReading::twoDigits),
          of("(?:{Y?}){m}月份?(?![\\d日龄期]|[-~～])", PeriodReading.month(Span.MONTH)));

  private static final List<PeriodForm> YEARS =
      List.of(
          of(
              "(?<!完成|占|达|为)(?<![\\d年度])全年(?!度?(?:奋斗|力争|考核|预期|预算|计划|责任|目标|任务))",
              PeriodReading.always(null, Span.YEAR)),
          of("^{Y}年?度?(?=(?:全年)?(?:目标|计划|任务|预算)(?:任务|数|值)?$)", PeriodReading.always(null, null)),
          of("{Y}(?=年初)", PeriodReading.always(null, Span.YEAR)),
          of(
              "{Y}年度?(?:全年)?" + NOT_OPEN_ENDED + "(?!\\d{1,2}(?:[月日~～—–至]|-\\d))",
              PeriodReading.always(null, Span.YEAR)),
          of(
              "(?<![\\d.~～—–至-])(?:['’‘](?<y>\\d{2})|(?<z>0\\d|[89]\\d))年度?(?![\\d限内期多余])"
                  + NOT_OPEN_ENDED,
              PeriodReading::twoDigitYear),
          of("^(?<y>[1-3]\\d)年度?$", PeriodReading.always(null, Span.YEAR)),
          of("^{Y}$", PeriodReading.always(null, Span.YEAR)),
          of("(?<=[A-Za-z]),{Y}$", PeriodReading.always(null, Span.YEAR)),
          of("[(\\[【〔]{Y}[)\\]】〕]", PeriodReading.always(null, Span.YEAR)),
          of("Year(?:of)?(?<y>(?:19|20)\\d{2})(?!\\d)", PeriodReading.always(null, Span.YEAR)),
          of(
              "^{Y}(?=\\p{IsHan})(?!年)" + NOT_COUNTED + NOT_OPEN_ENDED,
              PeriodReading.always(null, Span.YEAR)),
          of(
              "(?<=\\p{IsHan})(?<![达超过于至约近共计号第型])(?<y>(?:19|20)\\d{2})$",
              PeriodReading.always(null, Span.YEAR)));

  private static final List<PeriodForm> ENGLISH =
      List.of(
          of("{A}\\.?(?:{-}|to){M}[.,]*(?<y>(?:19|20)\\d{2})?(?!\\d)", PeriodReading::months),
          of(
              "end-?(?:of)?-?{M}[.,]*(?<y>(?:19|20)\\d{2})?(?!\\d)",
              PeriodReading.month(Span.POINT)),
          of(
              "(?:year-?end(?:of)?|end-?(?:of)?)-?,?(?<y>(?:19|20)\\d{2})(?!\\d)",
              PeriodReading.always(12, Span.POINT)),
          of(
              "(?<q>first|second|1st|2nd)-?half(?:of)?,?(?<y>(?:19|20)\\d{2})?(?!\\d)",
              PeriodReading::half),
          of(
              "(?<q>first|second|third|fourth|1st|2nd|3rd|4th)-?quarter(?:of)?,?(?<y>(?:19|20)\\d{2})?(?!\\d)",
              PeriodReading.quarter(Span.QUARTER)),
          of("{M}[.,'’-]*(?<y>(?:19|20)\\d{2})(?!\\d)", PeriodReading.month(null)),
          of("{Y}[.,-]?{M}(?![a-z])", PeriodReading.month(null)),
          of("^{M}[.]?[-'’](?<y>\\d{2})$", PeriodReading.month(null)),
          of("(?:^|\uFFFC){M}\\.?$", PeriodReading.month(Span.MONTH)));

  static final List<PeriodForm> IN_TEXT =
      Stream.of(LOOKALIKES, RANGES, POINTS, PARTS_OF_A_YEAR, ENGLISH, MONTHS, YEARS)
          .flatMap(List::stream)
          .toList();

  /**
   * A full date in a name is the day of receipt. 2011-7 may be a running number unless it is the
   * whole name: the year is sure, the rest is not.
   */
  static final List<PeriodForm> IN_FILE_NAME =
      Stream.of(
              List.of(
                  lookalike(
                      "(?<!\\d)(?:19|20)\\d{2}([-.]?)(?:0[1-9]|1[0-2])\\1(?:[0-2]\\d|3[01])(?!\\d)"),
                  lookalike("(?<!\\d)(?:19|20)\\d{2}[-.]\\d{1,2}[-.]\\d{1,2}(?!\\d)"),
                  of("^{Y}-(?:1[3-9]|[2-9]\\d)$", PeriodReading.always(null, null)),
                  of(
                      "(?<!^){Y}-(?:[1-9]|1[3-9]|[2-9]\\d)(?![\\d月年-])",
                      PeriodReading.always(null, null)),
                  of(
                      "{Y}-(?:[1-9]|1[3-9]|[2-9]\\d)(?=[^\\d月年-])",
                      PeriodReading.always(null, null))),
              IN_TEXT,
              List.of(of("(?<![A-Za-z]){Y}(?!\\d|-\\d)", PeriodReading.always(null, Span.YEAR))))
          .flatMap(List::stream)
          .toList();
}
