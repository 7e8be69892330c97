package org.huibao.lake;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** Lists of columns by name. */
public final class Select {
  private Select() {}

  /** {@code key} and what follows it. */
  public static String[] names(String[] key, String... further) {
    return Stream.concat(Arrays.stream(key), Arrays.stream(further)).toArray(String[]::new);
  }

  /** The same as columns. */
  public static Column[] columns(String[] key, String... further) {
    return Arrays.stream(names(key, further)).map(functions::col).toArray(Column[]::new);
  }
}
