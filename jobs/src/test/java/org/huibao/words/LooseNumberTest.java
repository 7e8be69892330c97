package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          约5000             | ESTIMATE  | 5000  | ''
          大约 5,000         | ESTIMATE  | 5000  | ''
          近5000             | ESTIMATE  | 5000  | ''
          预计5000           | ESTIMATE  | 5000  | ''
          5000左右           | ESTIMATE  | 5000  | ''
          5000万元左右       | ESTIMATE  | 5000  | 万元
          5000（预计）       | ESTIMATE  | 5000  | ''
          5000(估计数)       | ESTIMATE  | 5000  | ''
          约5000（预计）     | ESTIMATE  | 5000  | ''
          约6.2%             | ESTIMATE  | 6.2   | %
          下降1.2%           | GROWTH    | -1.2  | %
          下降1.2            | GROWTH    | -1.2  | %
          同比下降1.2％      | GROWTH    | -1.2  | %
          减少 1.2%          | GROWTH    | -1.2  | %
          负增长1.2%         | GROWTH    | -1.2  | %
          增长6.2%           | GROWTH    | 6.2   | %
          比上年同期增长6.2% | GROWTH    | 6.2   | %
          上升0.5个百分点    | GROWTH    | 0.5   | 个百分点
          增长1.2倍          | GROWTH    | 120   | %
          持平               | GROWTH    | 0     | %
          与上年同期持平     | GROWTH    | 0     | %
          基本持平           | GROWTH    | 0     | %
          (12)               | BRACKETED | -12   | ''
          （5）              | BRACKETED | -5    | ''
          第5                | RANK      | 5     | 位
          并列第三           | RANK      | 3     | 位
          """)
  void saysANumberWhereOneIsDue(String text, LooseNumber.Kind kind, BigDecimal value, String unit) {
    LooseNumber number = LooseNumber.parse(text).orElseThrow();

    assertThat(number.kind()).isEqualTo(kind);
    assertThat(number.number().value()).isEqualByComparingTo(value);
    assertThat(number.number().unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5000", "-12", "(110)", "约", "左右", "约束性指标", "增长", "下降", "增长%", "增加5个", "下降-1.2%", "2024年左右",
        "第5季", "5000以上", "增长点3个", "降低能耗", "（一）", "(1)月"
      })
  void saysNoneWhereItIsOneOutrightOrIsAName(String text) {
    assertThat(LooseNumber.parse(text)).isEmpty();
  }
}
