package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that look like time. */
class PeriodLookalikesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "生产总值",
        "农民人均现金收入",
        "第三产业增加值",
        "一、工业",
        "13月",
        "0月",
        "2004年13月",
        "2004.13",
      })
  void findsNoneInOtherTexts(String text) {
    assertThat(PeriodMention.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-6",
        "18.6",
        "6",
        "1234",
        "62004",
        "1990.5",
        "20040613",
        "110101",
        "210102",
        "211002",
        "电话:0572-2023-01",
        "邮编：201203",
        "行政区划代码201203",
        "国发〔2004〕12号",
        "GB/T4754-2017",
      })
  void knowsNumbersAndCodes(String text) {
    assertThat(PeriodMention.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500-1000头",
        "年出栏500-999头",
        "年出栏1900-1999头",
        "1-49只",
        "2000-2099人",
        "2000元以上",
        "3000万元以上项目投资额",
        "2000人以下",
        "2004级",
        "6月龄以上",
        "12个月",
        "3-5年",
        "10年以上",
        "10-20年",
        "5年期",
        "30日",
      })
  void knowsSizesAgesAndDurations(String text) {
    assertThat(PeriodMention.find(text)).isEmpty();
  }

  /** The day of writing is not what is counted; a 4-Jun may be a day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "6月5日",
        "2004年7月5日",
        "2004-07-05",
        "填报日期：2004年7月5日",
        "报出日期 2004-06-30",
        "4-Jun",
        "06/30",
      })
  void knowsDays(String text) {
    assertThat(PeriodMention.find(text)).isEmpty();
  }

  /** 02/04 may be April 2002 or February 2004. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "90年代",
        "1990年代",
        "2000年以前",
        "2012年以来",
        "2020年(含)以后",
        "02/04",
        "比2012年增长%",
        "上年末",
        "去年底",
        "农业普查(2006年=100)",
        "定基指数(1978=100)",
        "生产总值(2010年不变价)",
        "按2010年价格计算",
        "中国统计年鉴2013",
        "2013年中国农村统计年鉴",
        "China Statistical Yearbook 2013",
        "完成全年%",
        "全年目标",
      })
  void knowsBasesEditionsAndOpenStretches(String text) {
    assertThat(PeriodMention.find(text)).isEmpty();
  }
}
