package org.huibao.findings;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.words.Code;

/** The rules whose breach is a finding, with what was expected and what to do. */
public enum FindingRule implements Code {
  UNREADABLE_WORKBOOK(Severity.ERROR, "文件打不开", "文件无法读取", "可打开的 .xlsx 或 .xls 工作簿"),
  LOCK_FILE(Severity.INFO, "临时锁文件", "是打开工作簿时的临时锁文件，不含数据，可以删去", "工作簿"),
  UNKNOWN_PLACE(
      Severity.ERROR,
      "地区名不认识",
      "地区名称不在参照表中，该行数据未计入；请更正名称，或在 reference/places.csv 中加别名",
      "places.csv 中的地区或别名"),
  SUBTOTAL(Severity.INFO, "分组小计", "分组的小计没有采用，由各地区的数相加得出", "各地区的数"),
  UNKNOWN_INDICATOR(
      Severity.WARNING,
      "指标名不认识",
      "指标名称不在参照表中，数据已留存但未计入；如需采用，请在 reference/indicators.csv 中登记",
      "indicators.csv 中的指标或别名"),
  UNLABELLED_NUMBER(Severity.WARNING, "数没有标签", "这个数没有可识别的标签，已留存但未计入；请补全行、列标题", "行标题和列标题"),
  NO_PERIOD(Severity.ERROR, "没有报告期", "表中和文件名中都没有报告期，数据未计入；请在标题中写明年月", "标题中的年、月，如 2004年1-6月"),
  UNKNOWN_REPORTER(
      Severity.WARNING,
      "填报单位不认识",
      "无法识别填报单位；请在表中填写，或在 reference/reporters.csv 中加别名",
      "reporters.csv 中的填报单位"),
  UNKNOWN_FORM(
      Severity.INFO, "报表不认识", "无法识别是哪一张报表；请核对标题与 reference/schedule.csv", "schedule.csv 中的报表名称"),
  CONTINUED_WITHOUT_START(
      Severity.WARNING, "续表无头", "续表找不到所续的表，标题、单位以本表和文件名为准；请与前一张表放在同一个工作簿或文件夹", "前面有同号的表"),
  PERIOD_DISAGREES(Severity.WARNING, "报告期不一致", "标题与文件名（文件夹名）的报告期不一致，以标题为准；请核对", "标题与文件名的报告期相同"),
  STALE_TITLE(
      Severity.ERROR,
      "标题的年份不对",
      "标题的年份与文件夹（文件名）差一年，收到日期也解释不了，按标题计时间的数没有采用；请改正标题后重报",
      "标题、文件名、收到日期说的是同一期"),
  REPORTER_DISAGREES(
      Severity.WARNING, "填报单位不一致", "填报单位与标题或文件名（文件夹名）不一致，以表内填报单位为准；请核对", "填报单位与标题、文件名相同"),
  NO_RECEIVED_DATE(
      Severity.INFO, "收到日期不明", "收到日期不明；可在 returns/received.csv 中登记", "received.csv、日期文件夹或填报日期"),
  LISTED_FILE_ABSENT(
      Severity.WARNING,
      "登记的文件不在",
      "received.csv 登记了收到日期，returns/ 中却没有这个文件，也从未读过；请核对路径",
      "returns/ 中的文件"),
  FILE_GONE(
      Severity.WARNING,
      "文件不在了",
      "文件已不在 returns/ 中，仍按以前读到的数计；请放回，或换成更正后的报表",
      "以前读过的文件仍在 returns/ 中"),
  NO_UNIT(Severity.WARNING, "没有计量单位", "没有找到计量单位，按指标的计量单位计入；请核对并补上", "表头、单位列或单位行中的计量单位"),
  SEVERAL_UNITS(Severity.WARNING, "单位不止一个", "单位行写了几个单位，按第一个计入；请在各栏的表头写明单位", "表头中的计量单位"),
  UNIT_MISMATCH(Severity.ERROR, "计量单位不符", "计量单位与指标不符，数据未计入；请更正单位", "可换算为指标单位的计量单位"),
  NOT_REPORTED(Severity.INFO, "空白未报", "空白：视为未报，不作 0 处理", "数值，或“—”（无此项）"),
  NUMBER_EXPECTED(Severity.WARNING, "应填数未填数", "应填数的单元格填的不是数，没有采用；请改填数值，没有数的填“—”或“未报”", "数值，或约定的符号"),
  NUMBER_OF_SEVERAL_ROWS(
      Severity.ERROR, "一数跨数行", "一个数合并在几行之上，是几行合在一起的数，不属于其中任何一行，没有采用；请拆开合并单元格分行填报", "每行各有一个数"),
  SAME_COORDINATES(
      Severity.ERROR,
      "两数读成一处",
      "同一张表里两个不同的数，地区、指标、时间、宾栏都读成一样，至少有一个读错了；请核对表头，或在 reference/ 中加别名",
      "各不相同"),
  HEADER_DISAGREES(
      Severity.ERROR, "表头与数不符", "表头说的与这几列的数算下来的不是一回事，可能表头与数对调了；没有改动，所涉的数待核，请核对后改正表头", "表头与数一致"),
  REPEATED_TABLE(
      Severity.ERROR,
      "同一张表有两份",
      "两张工作表标题、行列标题都相同而数不同，不知以哪一张为准；所涉的数待核，请删去旧的一份，或写明各是什么",
      "标题或行列标题各不相同"),
  FORM_RELATION(Severity.ERROR, "不合表内关系", "与表上印的行关系不符，超出四舍五入的误差；请核对这一格和所列各格", "表上印的关系成立"),
  NUMBER_IN_DATE_FORMAT(Severity.WARNING, "数设成日期", "数值设成了日期格式，已按数值采用；请核对并改正单元格格式", "数值格式"),
  NUMBER_TOO_LARGE(Severity.ERROR, "数太大", "数太大，存不下，没有采用；请核对数值和计量单位", "整数部分不超过 20 位的数"),
  ESTIMATED_NUMBER(Severity.INFO, "约数、预计数", "只报了约数或预计数，按该数采用，记为估计；请改报确数", "确数"),
  ERROR_VALUE(Severity.ERROR, "错误值", "单元格是错误值；请在工作簿中更正公式后重报", "数值"),
  FORMULA_WITHOUT_VALUE(Severity.WARNING, "公式无结果", "公式没有存下计算结果；请用 Excel 重新计算并保存", "已计算的公式"),
  GARBLED_NUMBER(Severity.WARNING, "数写错了", "像数但写错了，没有采用；请核对后更正", "数值"),
  DATE_INSTEAD_OF_NUMBER(
      Severity.WARNING, "数变成日期", "数值之间出现日期，可能是录入时被自动改成了日期，没有采用；请核对后更正", "数值，或按文本录入"),
  BOUND_INSTEAD_OF_NUMBER(Severity.INFO, "只报了界限", "只报了界限，按界限值计；请改报确数", "确数"),
  NO_NUMBERS(Severity.WARNING, "没有一个数", "整个工作簿没有一个数", "含有数据的报表"),
  CELLS_OUT_OF_BALANCE(Severity.ERROR, "单元格不平衡", "数值单元格与已读取、已说明的不相等；请把该文件交给开发者", "每个数值单元格恰有一个去向"),
  MISSING_RETURN(Severity.ERROR, "应报未报", "应报未报；请催报", "按期报送的报表"),
  EARLIER_RETURN(Severity.ERROR, "交的是以前的报表", "文件在本期的位置，标题却是以前一期的，本期的没有收到；请改正标题，或换成本期的报表", "本期的报表"),
  EARLIER_HEAD(
      Severity.ERROR, "表头还是上期的", "标题是本期的，表头的时间却是以前一期的，数又与那一期报过的不同，可能是表头忘了改；请改正表头后重报", "表头与标题是同一期"),
  OTHER_REPORTER(Severity.ERROR, "填报单位写错", "文件在这个单位的位置，表内填报单位却是另一个，不知是谁的数；请核对填报单位后重报", "文件所在的单位"),
  TWO_VERSIONS(
      Severity.ERROR,
      "同日两份",
      "同一天收到同一报表内容不同的两份，只能按文件名取后一份；请确认以哪份为准，删去另一份或在 received.csv 中登记先后",
      "一份"),
  LATE_RETURN(Severity.WARNING, "迟报", "迟报", "按期报送"),
  DIFFERS_FROM_AUTHORITY(Severity.WARNING, "与主管部门不一致", "与主管部门的数不一致，以主管部门为准；请双方核对", "主管部门的数"),
  CONFLICTING_CELLS(Severity.ERROR, "同表两数", "同一指标在同一报表中有两个不同的数，取第一个；请更正", "同一指标只有一个数"),
  GROWTH_DIFFERS(Severity.WARNING, "同比算不出", "报送的同比与按上年同期数计算的不一致，以计算为准；请核对", "按本期与上年同期计算的同比"),
  GROWTH_BEYOND_PRICES(
      Severity.ERROR, "同比大小不对", "可比价同比与现价同比相差太远，价格变动解释不了；请核对小数点、正负号和所在的行", "与现价同比相近的数"),
  RATIO_DIFFERS(Severity.WARNING, "比率算不出", "报送的比率与按分子、分母计算的不一致，以计算为准；请核对", "分子除以分母"),
  SHARE_DIFFERS(Severity.WARNING, "占比算不出", "报送的占比与按分项、总项计算的不一致，以计算为准；请核对", "分项除以总项"),
  SUM_DIFFERS(Severity.ERROR, "合计不等", "合计与各地区之和不等；请核对", "各地区之和"),
  LEVEL_DIFFERS(
      Severity.ERROR, "本期数对不上", "与同一报表的上年同期数和同比、完成比例，或与另一张报表的数对不上；请核对本期数", "与旁边的数、另一张报表相符的数"),
  TARGET_DIFFERS(Severity.ERROR, "目标数对不上", "与同一报表的本期数和完成比例，或与另一张报表的目标数对不上；请核对目标数", "按完成比例推算的数"),
  COMPLETION_DIFFERS(
      Severity.WARNING, "完成比例算不出", "报送的完成比例与按本期数、目标数计算的不一致，以计算为准；请核对", "按本期数与目标数计算的完成比例"),
  BASE_DIFFERS(Severity.ERROR, "上年同期数对不上", "上年同期数与上年报的数或同比对不上；请核对", "上年报的数"),
  EXCHANGED_COLUMNS(Severity.ERROR, "两列对调", "按同一行的比率算，两个数可能对调了，或表头写反了；请核对两列", "比率等于两数相除"),
  EXCHANGED_YEARS(Severity.ERROR, "两年填反", "本期数与上年同期数可能填反了；请核对两列", "上年同期一列是上年报的数"),
  MAGNITUDE(Severity.ERROR, "大小不对", "数的大小不对；请核对数值和计量单位", "与上年和其他地区相称的数"),
  SWAPPED_PLACES(Severity.ERROR, "行错位", "像是另一个地区的数，行与地区名可能错位；请核对地区名", "本地区上年报的数"),
  STALE_NUMBERS(Severity.ERROR, "还是上期的数", "与上期报的数一字不差，可能没有更新；请核对", "本期的数"),
  TARGET_CHANGED(Severity.ERROR, "目标变了", "全年目标与本年以前报的不同；请核对，确已调整的请在 accepted.csv 中说明", "本年以前报的目标"),
  CONTESTED_NUMBERS(Severity.ERROR, "两家都对不上", "与另一单位报的多处不一致，以前是一致的，不知以哪份为准；请双方核对", "另一单位报的数"),
  SINGLE_UNDER_TOTAL(Severity.ERROR, "单期数填在累计", "像是本季（本月）一期的数，不是累计；请改填累计数，或改正表头", "累计数，上年同期也是累计"),
  SINGLES_ALONE(Severity.WARNING, "只有单期数", "只报了一期的数，没有累计数，也推算不出；请补报累计数", "累计数"),
  MONTHS_LEFT_OUT(Severity.ERROR, "累计漏了月份", "像是上季累计只加了本月，中间的月份漏了；请核对累计数", "各月之和"),
  ABSORBED_ROW(
      Severity.ERROR,
      "两地并作一行",
      "像是把另一地区的数并了进来；请分开填报，确已合并的请在 reference/places.csv 中写明 merged_into",
      "每个地区一行"),
  SWAPPED_INDICATORS(Severity.ERROR, "指标错位", "像是另一个指标的数，指标名与数可能错位；请核对指标名", "本指标上年报的数"),
  REPEATED_NUMBERS(Severity.ERROR, "旧数再报", "像是把另一份报表改了标题再报，或填成了别处的数；请核对报告期和填报单位", "本期的数"),
  PART_ABOVE_WHOLE(Severity.ERROR, "其中大于总", "其中项大于总项；请核对", "不大于总项的数"),
  PARTS_DIFFER(Severity.ERROR, "分项之和不等", "各分项之和与总项不等，上年是相等的；请核对", "各分项之和"),
  INCOMPLETE_TOTAL(Severity.WARNING, "合计不全", "有地区没有这个数，不能合计", "全部地区都有"),
  SUPPRESSED(Severity.INFO, "合计不发布", "汇总的地区太少，或可由其他数倒推，该合计不发布", "不少于规定个数的地区"),
  CUMULATIVE_FALLS(Severity.ERROR, "累计数下降", "累计数比上期累计还少，单期数未推算；请核对", "不小于上期累计的数"),
  PERIODS_DO_NOT_ADD(Severity.WARNING, "单期与累计不符", "上期累计加本期不等于本期累计；请核对", "本期累计减上期累计"),
  PEER_OF_SEVERAL_DISTRICTS(
      Severity.WARNING, "同名的区县", "数据湖中有几个区县叫这个名字，不知是哪一个，没有与它比较；请在各自的 places.csv 中写明上级地区", "一个区县"),
  NEGATIVE_VALUE(
      Severity.ERROR,
      "不应为负",
      "该指标不应为负；请核对，确可为负的请在 reference/indicators.csv 中把 sign 写为 any",
      "不小于 0 的数");

  private final Severity severity;
  private final String title;
  private final String message;
  private final String expected;

  FindingRule(Severity severity, String title, String message, String expected) {
    this.severity = severity;
    this.title = title;
    this.message = message;
    this.expected = expected;
  }

  /** What a rule, as tables write it, is called to a person. */
  public static String inChinese(String code) {
    return Code.parse(FindingRule.class, code).map(known -> known.title).orElse(code);
  }

  /** The codes of all rules. */
  public static Set<String> codes() {
    return Arrays.stream(values()).map(Code::code).collect(Collectors.toSet());
  }

  /** The codes of those that compare two numbers, of which an office may let some pass. */
  public static Set<String> tolerant() {
    return Stream.of(
            DIFFERS_FROM_AUTHORITY,
            GROWTH_DIFFERS,
            RATIO_DIFFERS,
            COMPLETION_DIFFERS,
            SHARE_DIFFERS,
            SUM_DIFFERS,
            PARTS_DIFFER,
            PART_ABOVE_WHOLE,
            PERIODS_DO_NOT_ADD,
            CUMULATIVE_FALLS)
        .map(Code::code)
        .collect(Collectors.toSet());
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong and what to do, for a person. */
  public String message() {
    return message;
  }

  /** What should have stood there. */
  public String expected() {
    return expected;
  }
}
