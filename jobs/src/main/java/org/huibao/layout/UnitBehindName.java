package org.huibao.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;
import org.huibao.words.Units;

/** A name with its unit behind a comma, a stroke, a colon or a blank: 用电量 万千瓦时. */
record UnitBehindName(String name, String unit) {
  private static final Pattern SIGN =
      Pattern.compile("(?<=\\p{IsHan}{2}|[)）])[,，/／:：\\s\\p{Z}]+(?=\\p{IsHan})");

  /** The parts of {@code label}; empty where no unit stands at its end. */
  static Optional<UnitBehindName> of(String label, Units units) {
    String text = label.strip();
    Matcher sign = SIGN.matcher(text);
    while (sign.find()) {
      Optional<Units.Unit> unit = units.parse(text.substring(sign.end()));
      if (unit.isPresent()) {
        String name = LabelText.core(text.substring(0, sign.start()));
        return Optional.of(new UnitBehindName(name, unit.get().name()));
      }
    }
    return Optional.empty();
  }
}
