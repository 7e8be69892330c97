package org.huibao.reference;

import java.util.Locale;
import org.huibao.words.Code;

/** What a column of a table in {@code bulletin.yaml} holds: {@code growth}, {@code rank.growth}. */
public enum TableColumn implements Code {
  LEVEL,
  LEVEL_PER_HEAD,
  PREVIOUS_YEAR,
  GROWTH,
  CHANGE,
  ACCELERATION,
  TARGET,
  COMPLETION,
  LEAD,
  RANK_LEVEL,
  RANK_GROWTH,
  RANK_COMPLETION,
  SHARE,
  SHARE_CHANGE,
  CONTRIBUTION,
  PULL,
  PLACE_SHARE,
  PLACE_SHARE_CHANGE,
  GAP_LEVEL,
  GAP_GROWTH,
  RATIO_LEVEL;

  @Override
  public String code() {
    String lower = name().toLowerCase(Locale.ROOT);
    return lower.equals("level_per_head") ? "level.per_head" : dotted(lower);
  }

  private static String dotted(String lower) {
    return lower.replaceFirst("^(rank|gap|ratio)_", "$1.");
  }

  public boolean isRank() {
    return this == RANK_LEVEL || this == RANK_GROWTH || this == RANK_COMPLETION;
  }
}
