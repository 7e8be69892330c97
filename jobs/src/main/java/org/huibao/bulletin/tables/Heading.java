package org.huibao.bulletin.tables;

import org.huibao.figures.Subject;
import org.huibao.reference.Reference;
import org.huibao.words.Units;

/** What stands over columns of an indicator's numbers. */
final class Heading {
  private static final int RATE_DECIMALS = 1;

  private Heading() {}

  /** 财政总收入, and （亿元） below it. */
  static String withUnit(Subject subject) {
    return subject.name() + "\n（" + subject.indicator().displayUnit() + "）";
  }

  /** 同比±%, or in points for a ratio or a score. */
  static String growth(Subject subject) {
    return "同比±" + growthUnit(subject);
  }

  /** What the district and its peers are called together. */
  static String peers(Reference reference) {
    String name = reference.district().peersName();
    return name == null ? "同级" : name;
  }

  static String growthUnit(Subject subject) {
    String points = subject.indicator().pointUnit();
    return points == null ? Units.PERCENT : points;
  }

  /** Decimals that the growth is printed with. */
  static int growthDecimals(Subject subject) {
    return subject.indicator().pointUnit() == null ? RATE_DECIMALS : subject.indicator().decimals();
  }
}
