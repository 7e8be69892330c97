package org.huibao.reference;

import java.io.Serializable;

/**
 * What one workbook may cost before reading it stops with a finding. The defaults let every real
 * return pass: the largest seen have some ten thousand cells.
 *
 * @param megabytes of the file
 * @param unpackedMegabytes of all its parts that are read, unpacked
 * @param ratio of unpacked to packed bytes of one part, once it has unpacked a megabyte
 * @param cells that are not blank, of all sheets; merged ranges count as one each
 * @param sheets of the workbook
 * @param textLength characters in one cell; Excel itself stops at 32767
 * @param seconds from the first byte to the last cell
 */
public record ReadingLimits(
    int megabytes,
    int unpackedMegabytes,
    int ratio,
    int cells,
    int sheets,
    int textLength,
    int seconds)
    implements Serializable {
  public static final ReadingLimits DEFAULTS =
      new ReadingLimits(64, 512, 500, 1_000_000, 256, 32_767, 8);

  public ReadingLimits {
    if (megabytes < 1
        || unpackedMegabytes < 1
        || ratio < 1
        || cells < 1
        || sheets < 1
        || textLength < 1
        || seconds < 1) {
      throw new IllegalArgumentException("Cannot limit reading: every limit must be at least 1");
    }
  }

  /** The most bytes of a file. */
  public long bytes() {
    return megabytes * 1_048_576L;
  }

  /** The most bytes of its parts, unpacked. */
  public long unpackedBytes() {
    return unpackedMegabytes * 1_048_576L;
  }
}
