package org.huibao.reference;

import java.io.Serializable;
import java.math.BigDecimal;
import org.huibao.words.Code;

/**
 * One item of a composite indicator: of an index such as 工业经济效益综合指数, or of an assessment's score.
 *
 * @param composite id of the indicator that is made
 * @param item id of the indicator that goes into it
 * @param weight of the item among all items
 * @param standard what counts as full: the standard value x_s of an index, the satisfactory value
 *     x_h of a score
 * @param floor the value of a score that earns 60, or null
 * @param annualisation whether a part-year value is first taken × 12 / months
 */
public record CompositeItem(
    String composite,
    Method method,
    String item,
    BigDecimal weight,
    BigDecimal standard,
    BigDecimal floor,
    Annualisation annualisation)
    implements Serializable {
  /** How an item's value earns its part. */
  public enum Method implements Code {
    /** {@code x / standard × weight}. */
    RATIO,
    /**
     * Full weight up to the standard, above it {@code weight × (100 − x) / (100 − standard)}: for a
     * debt ratio.
     */
    AT_MOST,
    /** 功效系数: {@code (x − floor) / (standard − floor) × 40 + 60}, averaged by weight. */
    SCORE
  }

  /** Whether a part of the year stands for the whole. */
  public enum Annualisation {
    ANNUALISED,
    AS_IT_IS
  }
}
