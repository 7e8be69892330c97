package org.huibao.lake.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neither fifty nor half a million workbooks make a bad plan. */
class PackingTest {
  private static final long WORKBOOK = 20L << 10;
  private static final long COST = WORKBOOK + Packing.OPEN_COST;

  @Test
  void fiftyWorkbooksGiveEveryCoreAFewTasks() {
    Packing packing = Packing.of(List.of(50 * COST), 2);

    assertThat(packing.tasks()).isEqualTo(6);
    assertThat(packing.task(0, 0)).isZero();
    assertThat(packing.task(0, 49 * COST)).isEqualTo(5);
  }

  @Test
  void halfAMillionArePackedMoreThanTwoHundredToATask() {
    List<Long> folders = Collections.nCopies(64, 500_000L / 64 * COST);

    Packing packing = Packing.of(folders, 40);

    assertThat(packing.tasks()).isBetween(2_000, 2_500);
    assertThat(packing.task(63, 0)).isEqualTo((int) (63 * folders.get(0) / (32L << 20)));
  }

  @Test
  void oneWorkbookIsOneTaskHoweverManyCoresThereAre() {
    assertThat(Packing.of(List.of(COST), 400).tasks()).isLessThanOrEqualTo(2);
  }

  @Test
  void everyFileHasATaskThatThereIs() {
    long[] sizes = {0, 1, 90L << 20, 5_000, 90L << 20, 40_000};
    long before = 0;
    for (long size : sizes) {
      before += size + Packing.OPEN_COST;
    }
    Packing packing = Packing.of(List.of(before, 0L, before), 2);

    assertThat(packing.task(0, 0)).isZero();
    assertThat(packing.task(2, before - Packing.OPEN_COST)).isLessThan(packing.tasks());
  }

  @Test
  void noFilesMakeOneEmptyTask() {
    assertThat(Packing.of(List.of(), 2).tasks()).isEqualTo(1);
  }
}
