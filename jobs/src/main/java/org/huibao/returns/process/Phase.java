package org.huibao.returns.process;

import org.huibao.reference.ReadingLimits;

/** What a worker does with a file, and how long it may. */
enum Phase {
  /** From the bytes to the cells. */
  OPENING(1, "读取超过 %d 秒仍未完成，请用 Excel 或 WPS 打开后只留报表另存再报送"),

  /** From the cells to the rows: to understand a large workbook takes longer than to open it. */
  UNDERSTANDING(3, "识读各表超过 %d 秒仍未完成，请只报送汇总表，或分成几个工作簿报送");

  private final int share;
  private final String overrun;

  Phase(int share, String overrun) {
    this.share = share;
    this.overrun = overrun;
  }

  int seconds(ReadingLimits limits) {
    return share * limits.seconds();
  }

  /** What its sender is told of a file that takes longer. */
  String overrun(ReadingLimits limits) {
    return overrun.formatted(seconds(limits));
  }
}
