package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.huibao.findings.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingGroupsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "error B5 B6 B7;          B5 1|B6 1|B7 1",
        "error B5 B6 B7 B8 D9;    B5 1；同列（行）另有 3 处如此|D9 1",
        "error B5 C5 D5 E5 F5;    B5 1；同列（行）另有 4 处如此",
        "warning B5 B6 B7 B8;     B5 1；同列（行）另有 3 处如此",
        "info B5 B6 B7 B8;        B5 1|B6 1|B7 1|B8 1",
      })
  void areSaidAtTheFirst(String findings, String expected) {
    String[] of = findings.strip().split(" ");
    List<Finding> all = Arrays.stream(of).skip(1).map(cell -> finding(of[0], cell)).toList();

    assertThat(FindingGroups.of(all))
        .extracting(each -> each.cell() + " " + each.actual())
        .containsExactlyInAnyOrder(expected.split("\\|"));
  }

  private static Finding finding(String severity, String cell) {
    return new Finding(
        "qing", "r", "r.xlsx", "Sheet1", cell, "2024-06", "sum_differs", severity, "", "", "1");
  }
}
