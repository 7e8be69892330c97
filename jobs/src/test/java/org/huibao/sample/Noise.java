package org.huibao.sample;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Small differences that look like chance and never change: a checksum of a name. */
final class Noise {
  private Noise() {}

  /** A factor between {@code 1 - amplitude} and {@code 1 + amplitude}. */
  static double factor(double amplitude, String... names) {
    return 1 + amplitude * (2.0 * (checksum(names) % 10_007) / 10_006 - 1);
  }

  /** True for about one name in {@code one}. */
  static boolean picks(int one, String... names) {
    return checksum(names) % one == 0;
  }

  private static long checksum(String... names) {
    CRC32 sum = new CRC32();
    sum.update(String.join("/", names).getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
