package org.huibao.bulletin.tables;

/**
 * A column of a printed table.
 *
 * @param group heading above it that it shares with its neighbours, or null
 * @param width in characters of Latin letters' width
 */
public record PrintedColumn(String group, String heading, int width) {
  private static final String RANK = "位次";

  /** True of a column of ranks: 位次, 增速位次; or of a place below such a heading. */
  public boolean isRank() {
    return heading.endsWith(RANK) || (group != null && group.endsWith(RANK));
  }
}
