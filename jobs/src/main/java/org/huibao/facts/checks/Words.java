package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.huibao.reference.Measure;
import org.huibao.reference.Span;

/** Measures and spans in the words of a message: 上年同期, 累计. */
public final class Words {
  private Words() {}

  static Column measure(Column code) {
    return element_at(
        map(
            Arrays.stream(Measure.values())
                .flatMap(each -> java.util.stream.Stream.of(lit(each.code()), lit(each.printed())))
                .toArray(Column[]::new)),
        code);
  }

  public static Column span(Column code) {
    return element_at(
        map(
            Arrays.stream(Span.values())
                .flatMap(each -> java.util.stream.Stream.of(lit(each.code()), lit(each.printed())))
                .toArray(Column[]::new)),
        code);
  }
}
