package org.huibao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as statistical offices, banks and data services publish them. */
class PublishedTablesTest {
  /** What each number was read as, without its labels. */
  private static List<String> read(String drawing) {
    return ShownSheet.of(drawing).observed().stream()
        .map(line -> line.replaceFirst(" .* = ", " "))
        .toList();
  }

  /** The base of an index says how much time it covers. */
  @Test
  void priceIndices() {
    assertThat(
            read(
                """
                各种价格指数（2021年12月）
                项目 | 上年同月=100 | 上月=100 | 上年同期=100
                食品 | 99.9 | 99.4 | 99.7
                衣着 | 100.4 | 99.8 | 100.3
                """))
        .startsWith(
            "B3 - 食品›上年同月=100 value 2021-12 month 99.9 %",
            "C3 - 食品›上月=100 value 2021-12 month 99.4 %",
            "D3 - 食品›上年同期=100 value 2021-12 ytd 99.7 %");
  }

  @Test
  void baseInTheUnitColumn() {
    assertThat(
            read(
                """
                2020年主要指标（万元） | <
                指标 | 单位 | 绝对数
                粮食产量 | 吨 | 7240
                居民消费价格 | 上年=100 | 102.4
                """))
        .containsExactly(
            "C3 - 粮食产量 value 2020-12 year 7240 吨", "C4 - 居民消费价格 value 2020-12 year 102.4 %");
  }

  /** 乡村 and 镇区 are where people live, and no place of that name. */
  @Test
  void kindsOfPlacesAreNone() {
    assertThat(
            read(
                """
                2020年人口（人） | < | < | <
                年龄 | 城区 | 镇区 | 乡村
                0-4岁 | 3 | 2 | 1
                5-9岁 | 6 | 5 | 4
                """))
        .startsWith(
            "B3 - 0-4岁›城区 value 2020-12 year 3 人",
            "C3 - 0-4岁›镇区 value 2020-12 year 2 人",
            "D3 - 0-4岁›乡村 value 2020-12 year 1 人");
  }

  @Test
  void aSumOfTheWholeIsAPlace() {
    assertThat(
            read(
                """
                2018年林业（公顷） | < | <
                指标 | 云浦区 | 全市合计
                造林面积 | 3 | 7
                """))
        .containsExactly(
            "B3 云浦区 造林面积 value 2018-12 year 3 公顷", "C3 全市合计 造林面积 value 2018-12 year 7 公顷");
  }

  /** Growth over years that stand beside it is of the later one, whatever range the title names. */
  @Test
  void yearsOfARange() {
    assertThat(
            read(
                """
                2019-2020年各县主要指标 | < | < | <
                地区 | 财政收入（万元） | < | <
                ^ | 2020年 | 2019年 | 增长%
                甲县 | 102 | 100 | 2
                乙县 | 206 | 200 | 3
                """))
        .startsWith(
            "B4 甲县 财政收入 value 2020-12 year 102 万元",
            "C4 甲县 财政收入 value 2019-12 year 100 万元",
            "D4 甲县 财政收入 growth 2020-12 year 2 %");
  }

  /** A column headed 地区 beside another holds places, whatever they look like. */
  @Test
  void placesBesideItems() {
    assertThat(
            read(
                """
                地区 | 指标 | 单位 | 2021年 | 2020年
                岚川 | 粮食产量 | 吨 | 12 | 11
                岚川 | 油料产量 | 吨 | 3 | 2
                雁鸣 | 粮食产量 | 吨 | 22 | 21
                """))
        .contains(
            "D2 岚川 粮食产量 value 2021-12 year 12 吨",
            "E3 岚川 油料产量 value 2020-12 year 2 吨",
            "D4 雁鸣 粮食产量 value 2021-12 year 22 吨");
    assertThat(
            read(
                """
                Series Name | Series Code | Country Name | Country Code | '2018 | '2019
                Forest area | AG.LND | Norland | NOR | 12 | 11
                Rural roads | IS.ROD | Norland | NOR | 3 | 2
                """))
        .contains(
            "E2 Norland Forestarea value 2018-12 year 12 -",
            "F3 Norland Ruralroads value 2019-12 year 2 -");
  }

  /** 指标：… above a table of places by months names what is counted, its measure and unit. */
  @Test
  void theItemStandsInALine() {
    assertThat(
            read(
                """
                数据库：分省月度数据
                指标：零售总额_累计增长(%)
                时间：最近2个月
                地区 | 2022年5月 | 2022年4月
                北京市 | -5.9 | -2.4
                天津市 | -9.1 | -7.8
                """))
        .startsWith(
            "B5 北京市 零售总额 growth 2022-05 ytd -5.9 %", "C5 北京市 零售总额 growth 2022-04 ytd -2.4 %");
    assertThat(
            read(
                """
                指标：主要指标
                地区 | 2022年粮食（吨）
                甲县 | 59
                乙县 | 91
                """))
        .startsWith("B3 甲县 粮食 value 2022-12 year 59 吨");
  }

  @Test
  void budgetAndAccounts() {
    assertThat(
            read(
                """
                2021年收入决算表（万元） | < | < | < | <
                科目 | 年初预算数 | 决算数 | 为调整预算的% | 上年决算数
                税收 | 12 | 13 | 103.7 | 11
                """))
        .containsExactly(
            "B3 - 税收 target 2021-12 year 12 万元",
            "C3 - 税收 value 2021-12 year 13 万元",
            "D3 - 税收 completion 2021-12 year 103.7 %",
            "E3 - 税收 previous_year 2021-12 year 11 万元");
  }

  /** Beside 同比增长% what is more than a month or since new year is an amount each. */
  @Test
  void changesOfABalance() {
    assertThat(
            read(
                """
                2023年9月末（亿元） | < | < | < | <
                项目 | 余额 | 比上月增减 | 比年初增减 | 比上年同期增减 | 同比增长（%）
                各项存款 | 3012 | 12 | 212 | 254 | 9.2
                """))
        .containsExactly(
            "B3 - 各项存款›余额 value 2023-09 point 3012 亿元",
            "C3 - 各项存款›比上月 change 2023-09 month 12 亿元",
            "D3 - 各项存款›比年初 change 2023-09 point 212 亿元",
            "E3 - 各项存款 change 2023-09 point 254 亿元",
            "F3 - 各项存款 growth 2023-09 point 9.2 %");
  }

  /** 累计 before a name says as much as behind it. */
  @Test
  void spanBeforeTheName() {
    assertThat(
            read(
                """
                房地产开发 | < | < | <
                年 | 月 | 累计投资（亿元） | 当月销售（套）
                2022 | 2 | 12 | 31
                2022 | 3 | 22 | 41
                """))
        .startsWith("C3 - 投资 value 2022-02 ytd 12 亿元", "D3 - 销售 value 2022-02 month 31 套");
  }

  @Test
  void aRankIsOfTheTimeOfWhatItFollows() {
    assertThat(
            read(
                """
                2023年1-8月工业增速及位次 | < | < | < | <
                县区 | 1-8月增速（%） | 位次 | 1-7月增速（%） | 位次
                云浦区 | 6.1 | 2 | 5.9 | 3
                澄湖区 | 6.4 | 1 | 6.2 | 1
                """))
        .startsWith(
            "B3 云浦区 - growth 2023-08 ytd 6.1 %",
            "C3 云浦区 - growth_rank 2023-08 ytd 2 位",
            "D3 云浦区 - growth 2023-07 ytd 5.9 %",
            "E3 云浦区 - growth_rank 2023-07 ytd 3 位");
  }

  /** 比一季度 says what is compared, and not when. */
  @Test
  void fasterThanTheQuarterBefore() {
    assertThat(
            read(
                """
                2023年上半年投资增速 | < | <
                县区 | 增速（%） | 比一季度加快（百分点）
                云浦区 | 6.1 | 0.2
                """))
        .containsExactly(
            "B3 云浦区 - growth 2023-06 ytd 6.1 %", "C3 云浦区 比一季度加快 value 2023-06 ytd 0.2 百分点");
  }

  /** （上年=100） beside the title is of all columns, and no part of a name. */
  @Test
  void baseOfTheWholeTable() {
    assertThat(
            read(
                """
                地区生产总值指数
                 | | （上年=100）
                年份 | 第一产业 | 第二产业
                2018 | 103.2 | 107.2
                2019 | 103.1 | 106.2
                """))
        .startsWith("B4 - 第一产业 value 2018-12 year 103.2 %", "C4 - 第二产业 value 2018-12 year 107.2 %");
  }

  /** 同比 over 上年同月=100 is an index; so is the second page beside it, of towns without 市. */
  @Test
  void indicesOfCitiesOnTwoHalves() {
    assertThat(
            read(
                """
                2022年5月住宅价格指数 | < | < | | < | < | <
                城市 | 环比 | 同比 | | 城市 | 环比 | 同比
                 | 上月=100 | 上年同月=100 | | | 上月=100 | 上年同月=100
                岚川 | 100.4 | 105.9 | | 雁鸣 | 99.5 | 99.1
                桐湾 | 99.5 | 99.2 | | 柳湾 | 99.4 | 98.1
                """))
        .startsWith(
            "B4 岚川 环比上月=100 value 2022-05 month 100.4 %",
            "C4 岚川 上年同月=100 value 2022-05 month 105.9 %",
            "B5 桐湾 环比上月=100 value 2022-05 month 99.5 %",
            "C5 桐湾 上年同月=100 value 2022-05 month 99.2 %",
            "F4 雁鸣 环比上月=100 value 2022-05 month 99.5 %");
  }

  @Test
  void pricesOfThisMonthTheLastAndAYearBefore() {
    assertThat(
            read(
                """
                2023年5月价格（元） | < | < | < | < | <
                品种 | 本月均价 | 上月均价 | 环比（%） | 上年同月均价 | 同比（%）
                鸡蛋 | 5.1 | 5.3 | -3.8 | 5.0 | 2.0
                """))
        .containsExactly(
            "B3 - 鸡蛋›均价 value 2023-05 month 5.1 元",
            "C3 - 鸡蛋›均价 previous_period 2023-05 month 5.3 元",
            "D3 - 鸡蛋›环比 growth 2023-05 month -3.8 %",
            "E3 - 鸡蛋›均价 previous_year 2023-05 month 5 元",
            "F3 - 鸡蛋 growth 2023-05 month 2 %");
  }

  /** 占年计划% is of the year's investment and not of the month's between. */
  @Test
  void planOfAProjectAndItsCompletion() {
    assertThat(
            read(
                """
                2023年1-6月项目（万元） | < | < | < | <
                项目名称 | 建设地点 | 本年计划投资 | 本年完成投资 | 本月完成投资 | 占年计划%
                云浦大道 | 云浦区 | 40 | 21 | 4 | 52.5
                澄湖水厂 | 澄湖区 | 30 | 16 | 3 | 53.3
                """))
        .startsWith(
            "C3 云浦区 云浦大道›投资 target 2023-06 ytd 40 万元",
            "D3 云浦区 云浦大道›本年完成投资 value 2023-06 ytd 21 万元",
            "E3 云浦区 云浦大道›投资 value 2023-06 month 4 万元",
            "F3 云浦区 云浦大道›本年完成投资 completion 2023-06 ytd 52.5 %");
  }

  /** 同比 behind 当月电量 is the month's. */
  @Test
  void growthBehindAMonth() {
    assertThat(
            read(
                """
                2023年7月用电（千瓦时） | < | < | < | <
                分类 | 当月电量 | 同比 | 累计电量 | 累计同比
                工业 | 30 | 3.1 | 196 | 2.9
                """))
        .contains("C3 - 工业 growth 2023-07 month 3.1 %", "E3 - 工业 growth 2023-07 ytd 2.9 %");
  }

  /** A period alone at the right below the title is the whole table's. */
  @Test
  void thePeriodStandsAtTheRight() {
    assertThat(
            read(
                """
                规模以上服务业主要指标
                 | | 2022年1－5月
                行业 | 营业收入（万元） | 利润总额（万元）
                运输业 | 41 | 2
                """))
        .containsExactly(
            "B4 - 运输业›营业收入 value 2022-05 ytd 41 万元", "C4 - 运输业›利润总额 value 2022-05 ytd 2 万元");
  }

  /** Years left of codes are the rows' all the same. */
  @Test
  void yearsLeftOfCodes() {
    assertThat(
            read(
                """
                年份 | 区划代码 | 县区 | 指标 | 数值 | 单位
                2019 | 510502 | 江阳区 | 粮食 | 51 | 吨
                2020 | 510502 | 江阳区 | 粮食 | 53 | 吨
                """))
        .containsExactly("E2 江阳区 粮食 value 2019-12 year 51 吨", "E3 江阳区 粮食 value 2020-12 year 53 吨");
  }

  /** Codes, names and years: the names beside years are no translation of theirs. */
  @Test
  void countriesByYears() {
    assertThat(
            read(
                """
                countrycode | country | year | GDP (million US$)
                NOR | Norland | 2018 | 12
                SUD | Sudland | 2018 | 22
                """))
        .containsExactly(
            "D2 Norland GDP value 2018-12 year 12 百万美元",
            "D3 Sudland GDP value 2018-12 year 22 百万美元");
  }

  /** GDP below a Chinese label is a part of it, as 人均GDP beside it is. */
  @Test
  void acronymsBelowChinese() {
    assertThat(
            read(
                """
                历年指数
                年份 | 指数（上年=100） |
                 | GDP | 人均GDP
                1978年 | 111.1 | 109.1
                """))
        .containsExactly(
            "B4 - 指数(上年=100)›GDP value 1978-12 year 111.1 %",
            "C4 - 指数(上年=100)›人均GDP value 1978-12 year 109.1 %");
  }
}
