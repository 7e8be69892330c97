package org.huibao.figures;

import org.huibao.words.Code;

/** Which number of an indicator a table's column prints: a kind of figure and what it is by. */
public enum FigureAspect {
  LEVEL(FigureKind.LEVEL, null),
  LEVEL_PER_HEAD(FigureKind.LEVEL, "per_head"),
  PREVIOUS_YEAR(FigureKind.PREVIOUS_YEAR, null),
  GROWTH(FigureKind.GROWTH, null),
  CHANGE(FigureKind.CHANGE, null),
  ACCELERATION(FigureKind.ACCELERATION, null),
  TARGET(FigureKind.TARGET, null),
  COMPLETION(FigureKind.COMPLETION, null),
  LEAD(FigureKind.LEAD, null),
  SHARE(FigureKind.SHARE, null),
  SHARE_CHANGE(FigureKind.SHARE_CHANGE, null),
  CONTRIBUTION(FigureKind.CONTRIBUTION, null),
  PULL(FigureKind.PULL, null),
  PLACE_SHARE(FigureKind.PLACE_SHARE, null),
  PLACE_SHARE_CHANGE(FigureKind.PLACE_SHARE_CHANGE, null),
  RANK_BY_LEVEL(FigureKind.RANK, "level"),
  RANK_BY_GROWTH(FigureKind.RANK, "growth"),
  RANK_BY_COMPLETION(FigureKind.RANK, "completion"),
  GAP_BY_LEVEL(FigureKind.GAP, "level"),
  GAP_BY_GROWTH(FigureKind.GAP, "growth"),
  GAP_PER_HEAD(FigureKind.GAP, "per_head"),
  RATIO_BY_LEVEL(FigureKind.RATIO, "level"),
  RATIO_PER_HEAD(FigureKind.RATIO, "per_head");

  private final Code kind;
  private final String by;

  FigureAspect(Code kind, String by) {
    this.kind = kind;
    this.by = by;
  }

  public String idOf(Subject subject, String place) {
    // ytd stands for every main span: none of them shows in an id
    return FigureId.of(
        subject.indicator().id(), kind.code(), by, place, "ytd", subject.scope().code());
  }
}
