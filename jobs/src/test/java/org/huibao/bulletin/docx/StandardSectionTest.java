package org.huibao.bulletin.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TimeZone;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.huibao.bulletin.text.SectionText;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class StandardSectionTest {
  private static final SectionText TEXT =
      SectionText.ofMarkdown("# 数据\n\n## 一、总体情况\n\n生产总值61.8亿元。\n\n### （一）工业\n\n注：初步数。\n");

  private static byte[] bytes() {
    return new StandardSection(TEXT, "数据段", "青川区", LocalDate.of(2024, 7, 1)).bytes();
  }

  private static XWPFDocument document() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes()));
  }

  @Test
  void givesEachParagraphItsStyle() throws IOException {
    try (XWPFDocument document = document()) {
      assertThat(document.getParagraphs())
          .extracting(each -> each.getStyle() + " " + each.getText())
          .containsExactly(
              "Title 数据", "Heading1 一、总体情况", "Body 生产总值61.8亿元。", "Heading2 （一）工业", "Note 注：初步数。");
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .allMatch(style -> document.getStyles().getStyle(style) != null);
    }
  }

  @Test
  void hasTheTextBlockOfTheStandard() throws IOException {
    try (XWPFDocument document = document()) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      double wide = twips(section.getPgSz().getW());
      double high = twips(section.getPgSz().getH());

      assertThat(millimetres(twips(section.getPgMar().getTop()))).isCloseTo(37, within(0.1));
      assertThat(millimetres(twips(section.getPgMar().getLeft()))).isCloseTo(28, within(0.1));
      assertThat(
              millimetres(
                  wide
                      - twips(section.getPgMar().getLeft())
                      - twips(section.getPgMar().getRight())))
          .isCloseTo(156, within(0.1));
      double block =
          high - twips(section.getPgMar().getTop()) - twips(section.getPgMar().getBottom());
      assertThat(millimetres(block)).isCloseTo(225, within(0.1));
      assertThat(Math.floor(block / twips(section.getDocGrid().getLinePitch()))).isEqualTo(22);
    }
  }

  private static double twips(Object number) {
    return ((BigInteger) number).doubleValue();
  }

  private static double millimetres(double twips) {
    return twips * 25.4 / 1440;
  }

  /** 仿宋_GB2312 is on few machines: 仿宋 stands in for it. */
  @Test
  void namesWhatStandsInForAFont() throws Exception {
    try (XWPFDocument document = document();
        InputStream fonts =
            document
                .getPackage()
                .getPart(PackagingURIHelper.createPartName("/word/fontTable.xml"))
                .getInputStream()) {
      assertThat(new String(fonts.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<w:font w:name=\"仿宋_GB2312\">\n    <w:altName w:val=\"仿宋\"/>");
    }
  }

  @Test
  void hasTheSameBytesInAnyTimeZone() {
    TimeZone before = TimeZone.getDefault();
    byte[] here = bytes();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
