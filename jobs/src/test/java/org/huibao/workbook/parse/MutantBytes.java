package org.huibao.workbook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages a workbook as disks, mail gateways and attackers do, the same way for the same seed. */
public final class MutantBytes {
  private final Random random;

  public MutantBytes(long seed) {
    this.random = new Random(seed);
  }

  /** One of: bytes flipped, truncated, stretched, a part dropped or damaged inside, sizes lied. */
  public byte[] of(byte[] whole) {
    boolean zip = whole.length > 4 && whole[0] == 'P' && whole[1] == 'K';
    return switch (random.nextInt(zip ? 7 : 4)) {
      case 0 -> flipped(whole, 1 + random.nextInt(16));
      case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length));
      case 2 -> liesAboutSizes(whole);
      case 3 -> repeated(whole);
      case 4 -> withoutAPart(whole);
      case 5 -> damagedInside(whole);
      default -> damagedInside(damagedInside(whole));
    };
  }

  private byte[] flipped(byte[] whole, int flips) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < flips && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** Four bytes anywhere, often in a header, become a huge, negative or zero number. */
  private byte[] liesAboutSizes(byte[] whole) {
    byte[] bytes = whole.clone();
    byte[][] lies = {
      {-1, -1, -1, 127}, {-1, -1, -1, -1}, {0, 0, 0, 0}, {0, 0, 0, 64}, {-1, -1, 0, 0}
    };
    for (int i = 0; i < 1 + random.nextInt(3) && bytes.length > 8; i++) {
      int most = random.nextBoolean() ? Math.min(512, bytes.length) : bytes.length;
      byte[] lie = lies[random.nextInt(lies.length)];
      System.arraycopy(lie, 0, bytes, random.nextInt(most - 4), 4);
    }
    return bytes;
  }

  private byte[] repeated(byte[] whole) {
    int from = random.nextInt(whole.length);
    int length = Math.min(whole.length - from, 1 + random.nextInt(2048));
    byte[] bytes = Arrays.copyOf(whole, whole.length + length);
    System.arraycopy(whole, from, bytes, from + length, whole.length - from);
    return bytes;
  }

  private byte[] withoutAPart(byte[] zip) {
    Map<String, byte[]> parts = ZipBytes.parts(zip);
    parts.remove(anyName(parts));
    return ZipBytes.of(parts);
  }

  /** The zip is whole and one of its parts is not. */
  private byte[] damagedInside(byte[] zip) {
    Map<String, byte[]> parts = new LinkedHashMap<>(ZipBytes.parts(zip));
    String name = anyName(parts);
    byte[] part = parts.getOrDefault(name, new byte[0]);
    if (part.length > 0) {
      parts.put(
          name,
          random.nextBoolean()
              ? flipped(part, 1 + random.nextInt(6))
              : random.nextBoolean()
                  ? Arrays.copyOf(part, random.nextInt(part.length))
                  : liesAboutSizes(part));
    }
    return ZipBytes.of(parts);
  }

  private String anyName(Map<String, byte[]> parts) {
    List<String> names = new ArrayList<>(parts.keySet());
    Collections.shuffle(names, random);
    return names.isEmpty() ? "" : names.get(0);
  }
}
