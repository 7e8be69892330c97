package org.huibao.lake;

/**
 * One vintage of a district's figures for a period.
 *
 * @param period ISO month in which it ends
 * @param vintage {@code v0001}, {@code v0002} …
 */
public record Publication(String district, String period, String vintage) {
  /** Its folder below {@code publications}. */
  public String path() {
    return district + "/" + period + "/" + vintage;
  }
}
