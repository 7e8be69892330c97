package org.huibao.facts;

import java.io.Serializable;
import java.util.Set;
import org.huibao.words.Measure;

/**
 * A sign that stands in place of a number whose labels are known.
 *
 * @param symbol no_item, below_unit, confidential or not_reported
 */
public record ReportedNothing(FactKey key, Measure measure, String symbol, Source source)
    implements Serializable {
  private static final Set<String> NOTHING = Set.of("no_item", "below_unit");

  /** True where the sign says that there is nothing, or too little to show. */
  boolean isNothing() {
    return NOTHING.contains(symbol);
  }
}
