package org.huibao.bulletin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionTextTest {
  private static final String MARKDOWN =
      """
      # 青川区数据

      ## 一、总体情况

      生产总值**61.8亿元**，
      同比增长18.6%。

      ### （一）工业
      - 产值4亿元。
      - 利润1亿元。

      注：〔待核〕见收入!C7。
      """;

  @Test
  void knowsTheParagraphsOfMarkdown() {
    assertThat(SectionText.ofMarkdown(MARKDOWN).paragraphs())
        .extracting(each -> each.role() + " " + each.text())
        .containsExactly(
            "TITLE 青川区数据",
            "HEADING 一、总体情况",
            "BODY 生产总值61.8亿元，同比增长18.6%。",
            "SUBHEADING （一）工业",
            "ITEM 产值4亿元。",
            "ITEM 利润1亿元。",
            "NOTE 注：〔待核〕见收入!C7。");
  }

  @Test
  void isALineToAParagraphAsPlainText() {
    assertThat(SectionText.ofMarkdown("# 青川区\n\n- 产值4亿元。\n- 利润1亿元。\n").plain())
        .isEqualTo("青川区\n产值4亿元。\n利润1亿元。\n");
  }

  @Test
  void isTheSameAfterMarkdownOfItsOwn() {
    SectionText text = SectionText.ofMarkdown(MARKDOWN);

    assertThat(SectionText.ofMarkdown(text.markdown())).isEqualTo(text);
  }
}
