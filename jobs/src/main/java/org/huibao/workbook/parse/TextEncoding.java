package org.huibao.workbook.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding in which bytes are text: by their mark, by what they declare, else the first
 * of UTF-8, UTF-16 and GB18030 that they fit without an error.
 */
final class TextEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");

  /** Controls that no text has. */
  private static final Pattern BINARY =
      Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f\\uFFFF]");

  private TextEncoding() {}

  /** The text that {@code bytes} are; empty where they are none. */
  static Optional<String> text(byte[] bytes) {
    for (Charset candidate : candidates(bytes)) {
      Optional<String> text = decoded(bytes, candidate);
      if (text.isPresent() && !BINARY.matcher(text.get()).find()) {
        return text.map(whole -> whole.startsWith("\uFEFF") ? whole.substring(1) : whole);
      }
    }
    return Optional.empty();
  }

  private static List<Charset> candidates(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
    if (first == 0xfffe) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (first == 0xfeff) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    Optional<Charset> halfEmpty = unmarkedUtf16(bytes);
    if (halfEmpty.isPresent()) {
      return List.of(halfEmpty.get());
    }
    List<Charset> candidates = new ArrayList<>();
    candidates.add(StandardCharsets.UTF_8);
    declared(bytes).ifPresent(candidates::add);
    candidates.add(GB18030);
    return candidates;
  }

  /** In UTF-16 the signs, digits and line breaks have a zero byte on one side, and no text else. */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, 1 << 16);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        even += 1 - (i & 1);
        odd += i & 1;
      }
    }
    if (even + odd == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
    try {
      // people declare the smaller set and use the larger
      return Optional.of(name.startsWith("gb") ? GB18030 : Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }
}
