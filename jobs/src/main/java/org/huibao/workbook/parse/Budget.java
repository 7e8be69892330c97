package org.huibao.workbook.parse;

import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.TimeLimit;

/** What is left of the limits while one workbook is read; whoever spends more stops the reading. */
final class Budget {
  private static final long RATIO_COUNTS_FROM = 1_048_576;

  private final ReadingLimits limits;
  private final TimeLimit time;
  private long cells;
  private long sheets;
  private long unpacked;

  Budget(ReadingLimits limits) {
    this.limits = limits;
    this.time = new TimeLimit(limits.seconds());
  }

  void spendCell() {
    if (++cells > limits.cells()) {
      throw new OverLimitException("单元格超过上限 " + limits.cells() + " 个，请只报送汇总表");
    }
    if ((cells & 0x3ff) == 0) {
      checkTime();
    }
  }

  void spendSheet() {
    checkTime();
    if (++sheets > limits.sheets()) {
      throw new OverLimitException("工作表超过上限 " + limits.sheets() + " 张，请分开报送");
    }
  }

  /** A text that goes into a cell. */
  String checked(String text) {
    if (text.length() > limits.textLength()) {
      throw new OverLimitException("有单元格的文字超过上限 " + limits.textLength() + " 字，请删去后报送");
    }
    return text;
  }

  void spendUnpacked(long bytes) {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes()) {
      throw new OverLimitException(
          "解压后超过上限 " + limits.unpackedMegabytes() + " MB（可能是压缩炸弹），请删去无关内容后报送");
    }
    checkTime();
  }

  /** How far one part has unpacked. */
  void checkRatio(long unpackedOfPart, long packedOfPart) {
    if (unpackedOfPart > RATIO_COUNTS_FROM
        && unpackedOfPart / Math.max(1, packedOfPart) > limits.ratio()) {
      throw new OverLimitException("压缩比超过上限 " + limits.ratio() + " 倍（可能是压缩炸弹），请另存为 .xlsx 后报送");
    }
  }

  void checkTime() {
    if (time.isOver()) {
      throw new OverLimitException(tooSlow(limits));
    }
  }

  static String tooSlow(ReadingLimits limits) {
    return "读取超过 " + limits.seconds() + " 秒仍未完成，请用 Excel 或 WPS 打开后只留报表另存再报送";
  }
}
