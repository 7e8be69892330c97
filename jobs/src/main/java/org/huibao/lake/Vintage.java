package org.huibao.lake;

import java.io.Serializable;
import java.util.Optional;

/**
 * One vintage of what is published of a district's period.
 *
 * @param period ISO month in which it ends
 * @param number {@code v0001}, {@code v0002} …
 */
public record Vintage(String district, String period, String number) implements Serializable {
  /** Its folder below {@code publications}. */
  public String path() {
    return district + "/" + period + "/" + number;
  }

  /** The number before; empty for the first. */
  public Optional<Vintage> before() {
    int last = Integer.parseInt(number.substring(1)) - 1;
    return last == 0
        ? Optional.empty()
        : Optional.of(new Vintage(district, period, "v%04d".formatted(last)));
  }
}
