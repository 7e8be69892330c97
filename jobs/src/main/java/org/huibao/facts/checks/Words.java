package org.huibao.facts.checks;

import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/** Measures and spans in the words of a message: 上年同期, 累计. */
public final class Words {
  private Words() {}

  static Column measure(Column code) {
    return word(code, Arrays.stream(Measure.values()), Measure::code, Measure::printed);
  }

  public static Column span(Column code) {
    return word(code, Arrays.stream(Span.values()), Span::code, Span::printed);
  }

  private static <T> Column word(
      Column code, Stream<T> all, Function<T, String> codeOf, Function<T, String> printed) {
    Column[] entries =
        all.flatMap(each -> Stream.of(lit(codeOf.apply(each)), lit(printed.apply(each))))
            .toArray(Column[]::new);
    return element_at(map(entries), code);
  }
}
