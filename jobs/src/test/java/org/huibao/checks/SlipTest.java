package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "12500, 1250, 0.5, '大了10倍，可能错了一个0或小数点'",
    "125, 1250, 5, '小了10倍，可能错了一个0或小数点'",
    "12503000, 1250.3, 0.05, '大了1万倍，可能错了计量单位'",
    "0.125, 1250.3, 0.05, '小了1万倍，可能错了计量单位'",
    "1325, 1235, 0.5, 可能颠倒了相邻两个数字",
    "12.5, 17.2, 0.05, ",
    "13.25, 12.35, 0.005, 可能颠倒了相邻两个数字",
    "12235, 1235, 0.5, 可能多写了一个数字",
    "125, 1235, 0.5, 可能漏写了一个数字",
    "120, -120, 0.5, 可能漏写或多写了负号",
    "1250, 1250, 0.5, ",
    "1250, 1300, 0.5, ",
    "0, 1300, 0.5, "
  })
  void isWhatAHandMayHaveDone(String stands, String expected, String tolerance, String cause) {
    assertThat(
            Slip.between(
                    new BigDecimal(stands), new BigDecimal(expected), new BigDecimal(tolerance))
                .map(Slip::cause)
                .orElse(null))
        .isEqualTo(cause);
  }
}
