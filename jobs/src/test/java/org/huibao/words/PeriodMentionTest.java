package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodMentionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004年1-6月累计      | 2004 6 YTD     || 2004年6月份       | 2004 6 MONTH
          2004年1—6月          | 2004 6 YTD     || 2004年6月         | 2004 6 -
          2004年1-2季度        | 2004 6 YTD     || 2004年Q1-Q2       | 2004 6 YTD
          2004年1～6月份       | 2004 6 YTD     || 2004年06月        | 2004 6 -
          2004年1月至6月       | 2004 6 YTD     || 2004.06           | 2004 6 -
          2004年一至6月        | 2004 6 YTD     || 2004/6            | 2004 6 -
          ２００４年１－６月   | 2004 6 YTD     || 2004-6            | 2004 6 -
          1-6月累计            | - 6 YTD        || 2004-06           | 2004 6 -
          1一6月               | - 6 YTD        || 202306            | 2023 6 -
          1至11月              | - 11 YTD       || (2004.6)          | 2004 6 -
          2004.1-6             | 2004 6 YTD     || 06/2004           | 2004 6 -
          2004.01-2004.06      | 2004 6 YTD     || 2004-06-01        | 2004 6 -
          2004年1月-2004年6月  | 2004 6 YTD     || 2004/6/1          | 2004 6 -
          2004年1月1日至6月30日| 2004 6 YTD     || 6月份             | - 6 MONTH
          2004年前五个月       | 2004 5 YTD     || 6月               | - 6 MONTH
          2004 1-6月           | 2004 6 YTD     || 收支-6月          | - 6 MONTH
          上半年               | - 6 YTD        || 6月末             | - 6 POINT
          2004年上半年         | 2004 6 YTD     || 2004年6月底       | 2004 6 POINT
          2004 年 上 半 年     | 2004 6 YTD     || 截至6月底         | - 6 POINT
          2023H1               | 2023 6 YTD     || 截止2004年6月底   | 2004 6 POINT
          下半年               | - 12 HALF      || 2004年截至6月底   | 2004 6 POINT
          7-12月               | - 12 HALF      || 截至2004年6月15日 | 2004 6 POINT
          2004年下半年         | 2004 12 HALF   || 2004-06-30        | 2004 6 POINT
          前三季度             | - 9 YTD        || 2004年6月30日     | 2004 6 POINT
          2004年前三季度       | 2004 9 YTD     || 6月30日           | - 6 POINT
          一至三季度           | - 9 YTD        || 二季度末          | - 6 POINT
          1-3季度              | - 9 YTD        || 2003年末          | 2003 12 POINT
          二季度               | - 6 QUARTER    || 2010年底          | 2010 12 POINT
          第二季度             | - 6 QUARTER    || 2010年年底        | 2010 12 POINT
          2004年第3季度        | 2004 9 QUARTER || 截至2010年底      | 2010 12 POINT
          4-6月                | - 6 QUARTER    || 2010年11月1日零时 | 2010 11 POINT
          2004Q2               | 2004 6 QUARTER || 2004年            | 2004 - YEAR
          2004年Q4             | 2004 12 QUARTER|| 2004年度          | 2004 - YEAR
          Q1 2023              | 2023 3 QUARTER || 2004年全年        | 2004 - YEAR
          2Q2023               | 2023 6 QUARTER || 全年              | - - YEAR
          2004                 | 2004 - YEAR    || （2004）          | 2004 - YEAR
          """)
  void findsYearMonthAndSpan(
      String text, String expected, String gap, String other, String otherExpected) {
    assertThat(said(text)).isEqualTo(expected);
    assertThat(said(other)).isEqualTo(otherExpected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          二〇〇四年六月 | 2004 6 -    || Jan.-Jun. 2004         | 2004 6 YTD
          二○○四年       | 2004 - YEAR || January to June, 2004  | 2004 6 YTD
          二零零四年     | 2004 - YEAR || 1H 2004                | 2004 6 YTD
          一九九九年度   | 1999 - YEAR || first half of 2004     | 2004 6 YTD
          六月           | - 6 MONTH   || second quarter of 2004 | 2004 6 QUARTER
          十二月         | - 12 MONTH  || June 2004              | 2004 6 -
          元月           | - 1 MONTH   || Jun-04                 | 2004 6 -
          一至六月       | - 6 YTD     || June                   | - 6 MONTH
          一月至十一月份 | - 11 YTD    || end of June 2004       | 2004 6 POINT
          04年           | 2004 - YEAR || end of 2004            | 2004 12 POINT
          '04年1-6月     | 2004 6 YTD  || Year-end 2004          | 2004 12 POINT
          98年           | 1998 - YEAR || Year 2004              | 2004 - YEAR
          98年末         | 1998 12 POINT || 02/19                | 2019 2 -
          13年1-6月      | 2013 6 YTD  || 19/02                  | 2019 2 -
          16年           | 2016 - YEAR || 06/98                  | 1998 6 -
          """)
  void readsChineseDigitsTwoDigitYearsAndEnglish(
      String text, String expected, String gap, String other, String otherExpected) {
    assertThat(said(text)).isEqualTo(expected);
    assertThat(said(other)).isEqualTo(otherExpected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          吴兴区2004年1-6月主要经济指标完成情况 | 2004 6 YTD
          2004年生产总值(1-6月)                 | 2004 6 YTD
          2013年1-6月 Jan.-Jun. 2013            | 2013 6 YTD
          1-6月比2012年同期增长%                | - 6 YTD
          表2-5 2004年各地区粮食产量            | 2004 - YEAR
          7-29 各地区农业机械拥有量（2012年）   | 2012 - YEAR
          2012年3000万元以上项目投资            | 2012 - YEAR
          2004主要经济指标                      | 2004 - YEAR
          各地区粮食产量2018                    | 2018 - YEAR
          2013年末 End of 2013                  | 2013 12 POINT
          占比2012年                            | 2012 - YEAR
          2010年初预算                          | 2010 - YEAR
          2004年全年目标                        | 2004 - -
          """)
  void findsTheMentionAmongOtherWords(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  /** The contract has no span for them, so no number under them becomes a fact. */
  @ParameterizedTest
  @CsvSource({
    "1999-2012年累计, 2012, ",
    "2018-2022年, 2022, ",
    "2018-2019, 2019, ",
    "2009年—2010年, 2010, ",
    "2009-10年, 2010, ",
    "2010年和2011年, 2011, ",
    "2009-2010学年度, 2010, ",
    "2009学年, 2009, ",
    "2003年11月-2004年2月, 2004, 2",
    "2004年3-5月, 2004, 5",
    "3-5月, , 5",
    "6月上旬, , 6",
    "2004年6月1日-15日, 2004, 6",
    "2010年初, 2010, ",
  })
  void saysOfOtherStretchesOfTimeThatNoSpanNamesThem(String text, Integer year, Integer month) {
    PeriodMention mention = PeriodMention.find(text).orElseThrow();

    assertThat(mention).isEqualTo(new PeriodMention(year, month, null, text));
    assertThat(mention.within(new PeriodMention(2004, 6, Span.YTD)).period()).isEmpty();
  }

  @Test
  void takesFromOutsideWhatItLeavesOpen() {
    assertThat(within("6月末", "2004年1-6月")).isEqualTo("2004 6 POINT");
    assertThat(within("1-6月", "2004年")).isEqualTo("2004 6 YTD");
    assertThat(within("2003年6月", "2004年1-3月")).isEqualTo("2003 6 YTD");
    assertThat(within("2003年", "2004年1-6月")).isEqualTo("2003 - YEAR");
    assertThat(within("全年", "2004年1-6月")).isEqualTo("2004 - YEAR");
    assertThat(within("2004年全年目标", "2004年1-6月")).isEqualTo("2004 6 YTD");
    assertThat(within("2011年", "2009-2012年")).isEqualTo("2011 - YEAR");
    assertThat(within("6月", "2009-2012年")).isEqualTo("2012 6 - of 2009-2012年");
    assertThat(within("2009-2012年", "2004年1-6月")).isEqualTo("2012 - - of 2009-2012年");
  }

  @Test
  void refusesASpanForAStretchOfTimeThatHasNone() {
    assertThatThrownBy(() -> new PeriodMention(2012, null, Span.YEAR, "1999-2012年"))
        .hasMessage("Cannot take 1999-2012年 for a YEAR: it has no span");
  }

  @ParameterizedTest
  @CsvSource({
    "2004年1-6月, 2004-06",
    "2004年6月末, 2004-06",
    "2004年二季度, 2004-06",
    "2004年, 2004-12",
    "1-6月, ",
  })
  void isAPeriodWhereYearAndMonthAreKnown(String text, String expected) {
    assertThat(PeriodMention.find(text).flatMap(PeriodMention::period).map(Period::toString))
        .isEqualTo(Optional.ofNullable(expected));
  }

  /** What 2012 is to 2013, 上年 is to any year, and measure words know 上年. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004年1-6月累计           | 累计
          吴兴区2004年上半年生产总值 | 吴兴区生产总值
          生产总值（2004年）        | 生产总值
          生产总值（2004年，万元）  | 生产总值(万元)
          2004年生产总值(1-6月)     | 生产总值
          6月 June                  | ''
          2004年全年目标            | 全年目标
          2013年比2012年增长%       | 比上年增长%
          2013年比2012年增减（%）   | 比上年增减(%)
          2013年为2012年%           | 为上年%
          2013年6月比2012年6月增长% | 比上年同期增长%
          2013年比2010年增长%       | 比2010年增长%
          比2012年增长%             | 比2012年增长%
          表2-5 2004年粮食产量      | 表2-5粮食产量
          生产总值                  | 生产总值
          13月                      | 13月
          """)
  void leavesTheTextWithoutItsMention(String text, String expected) {
    assertThat(PeriodMention.without(text)).isEqualTo(expected);
  }

  /** 2011-7 may be the seventh table of 2011: the year is sure, the rest stays open. */
  @ParameterizedTest
  @CsvSource({
    "2023年报, 2023 - YEAR",
    "龙马潭2023, 2023 - YEAR",
    "01-accept-raw-2018.xls, 2018 - YEAR",
    "2011年分地区.et, 2011 - YEAR",
    "2004-06, 2004 6 -",
    "2004-6.xls, 2004 6 -",
    "2004_06.xlsx, 2004 6 -",
    "财政局2004-6月.xls, 2004 6 -",
    "主要指标200406, 2004 6 -",
    "2004年1-6月.xls, 2004 6 YTD",
    "raw-2011-7.xls, 2011 - -",
    "2011-13.xls, 2011 - -",
    "raw-2018-2019.xls, 2019 - - of 2018-2019",
    "raw-2020-2021-01.xls, 2021 - - of 2020-2021",
    "2004-07-05, none",
    "20040705.xls, none",
    "2004-06-30, none",
    "中国农村统计年鉴2013, none",
    "02-breeding, none",
  })
  void readsAFileName(String name, String expected) {
    assertThat(printed(PeriodMention.inFileName(name))).isEqualTo(expected);
  }

  private static String said(String text) {
    return printed(PeriodMention.find(text));
  }

  private static String within(String text, String outer) {
    return printed(
        PeriodMention.find(text).map(own -> own.within(PeriodMention.find(outer).orElseThrow())));
  }

  private static String printed(Optional<PeriodMention> mention) {
    return mention
        .map(
            said ->
                Objects.toString(said.year(), "-")
                    + " "
                    + Objects.toString(said.month(), "-")
                    + " "
                    + Objects.toString(said.span(), "-")
                    + (said.unnamedSpan() == null ? "" : " of " + said.unnamedSpan()))
        .orElse("none");
  }
}
