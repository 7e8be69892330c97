package org.huibao.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  @Test
  void saysWhereItIsAndWhatStandsThere() {
    Finding finding = garbled("returns/农业局.xls", "产值", "B8", " 1O5\n万元 ");

    assertThat(FindingText.line(finding)).isEqualTo("警告  returns/农业局.xls!产值!B8  像数但写错了（现为 1O5 万元）");
    assertThat(FindingText.sentence(finding)).isEqualTo("returns/农业局.xls!产值!B8：像数但写错了（现为 1O5\n万元）");
    assertThat(FindingText.atItsCell(finding)).isEqualTo("警告：像数但写错了");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(FindingText.sentence(garbled("农业局.xls", null, null, null)))
        .isEqualTo("农业局.xls：像数但写错了");
    assertThat(FindingText.sentence(garbled(null, null, null, " "))).isEqualTo("像数但写错了");
  }

  @Test
  void isTheSameAfterATripThroughARow() {
    Finding finding = garbled("农业局.xls", "产值", "B8", "1O5");

    Object[] values = new Object[Finding.schema().size()];
    Arrays.setAll(values, finding.toRow()::get);

    assertThat(Finding.from(new GenericRowWithSchema(values, Finding.schema()))).isEqualTo(finding);
  }

  private static Finding garbled(String file, String sheet, String cell, String actual) {
    return new Finding(
        "wuxing",
        null,
        file,
        sheet,
        cell,
        "2004-06",
        FindingRule.GARBLED_NUMBER.code(),
        FindingRule.GARBLED_NUMBER.severity().code(),
        "像数但写错了",
        "数值",
        actual);
  }
}
