package org.huibao.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum whose constants are written in tables in lower case. */
public interface Code {
  /** The constant's Java name; every enum has it. */
  String name();

  /** How the constant is written in tables: {@code previous_year}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant written as {@code code}, if there is one. */
  static <E extends Enum<E> & Code> Optional<E> parse(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.code().equals(code))
        .findFirst();
  }

  /** How a constant is written in tables; null where there is none. */
  static String codeOf(Code code) {
    return code == null ? null : code.code();
  }
}
