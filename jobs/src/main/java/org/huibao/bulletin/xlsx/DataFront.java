package org.huibao.bulletin.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * What stands before the tables of the data workbook: what it is, what it holds, how to read it.
 */
record DataFront(Reference reference, Period period) {
  List<List<Object>> cover(int figures) {
    return List.of(
        DataSheets.row("项目", "内容"),
        DataSheets.row("名称", period.printed() + reference.district().name() + "数据版"),
        DataSheets.row("地区", reference.district().name()),
        DataSheets.row("地区编号", reference.district().id()),
        DataSheets.row("报告期", period.toString()),
        DataSheets.row("数据个数", figures),
        DataSheets.row("状态", "初步统计数"),
        DataSheets.row("印发用表", "印发版.xlsx"));
  }

  List<List<Object>> contents(Map<String, List<List<Object>>> tables) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(DataSheets.row("工作表", "行数"));
    tables.forEach((name, table) -> rows.add(DataSheets.row(name, table.size() - 1)));
    return rows;
  }

  List<List<Object>> notes() {
    return List.of(
        DataSheets.row("列", "含义"),
        DataSheets.row("编号", "数据的名字，与 figures 表、data-section.md 中的相同，如 gdp.growth@某镇"),
        DataSheets.row("范围", "whole 为全部，own_level 为本级"),
        DataSheets.row(
            "类别",
            "level 绝对额，previous_year 上年同期，growth 同比，change 增减额，acceleration 比上期加快，target 全年目标，completion 完成比例，lead 比时间进度快，"
                + "rank 位次，share 占比，share_change 占比变化，place_share 占全区比重，place_share_change 占全区比重变化，"
                + "contribution 贡献率，pull 拉动，average_difference 比平均高，gap 差距，ratio 倍数"),
        DataSheets.row("依据", "位次、差距按什么比：level 绝对额，growth 增速，completion 完成比例，per_head 人均"),
        DataSheets.row("数值", "未经四舍五入；小数位数由单元格格式显示。待核的数不列"),
        DataSheets.row("印出的文字", "印发版和数据段中的写法，已四舍五入"),
        DataSheets.row("状态", "正常、初步数、修订数、估计数、待核、没有数"),
        DataSheets.row("标记", "〔待核〕：有疑问，核实前不印；未报：没有收到；—：无此项；…：不足本表最小单位"),
        DataSheets.row("来源工作簿、来源工作表、来源单元格", "第一个来源；全部来源见工作表“来源”，一格一行"));
  }
}
