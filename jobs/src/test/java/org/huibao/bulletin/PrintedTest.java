package org.huibao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.bulletin.text.DataSection;
import org.huibao.bulletin.text.DataSection.Placed;
import org.junit.jupiter.api.Test;

/** Each sentence of a data section has the figures that stand in it. */
class PrintedTest {
  @Test
  void sentencesEndWhereTheyEndAndHaveTheirFigures() {
    String text = "# 一、总体\n\n产值61.8亿元；增长18.6%。第一产业4亿元（“快！”）。\n- 没有句号5个\n";
    List<Printed> printed =
        Printed.ofSection(
            "qing",
            "2024-06",
            "数据段.md",
            new DataSection.Filled(
                text,
                List.of(),
                List.of(),
                List.of(
                    new Placed(text.indexOf("61.8"), "gdp.level"),
                    new Placed(text.indexOf("18.6"), "gdp.growth"),
                    new Placed(text.indexOf("4亿元"), "va1.level"),
                    new Placed(text.indexOf("5个"), "n.level"))));

    assertThat(printed)
        .extracting(each -> each.nth() + " " + each.text() + " " + each.figures())
        .containsExactly(
            "1 # 一、总体 []",
            "2 产值61.8亿元；增长18.6%。 [gdp.level, gdp.growth]",
            "3 第一产业4亿元（“快！”）。 [va1.level]",
            "4 - 没有句号5个 [n.level]");
  }
}
