package org.huibao.lake;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** A lake's views as a session knows them: each is registered when the first query names it. */
public final class NamedViews {
  private static final Pattern NAME = Pattern.compile("\\w+");

  private final Map<String, Supplier<Dataset<Row>>> waiting;
  private final Set<String> names;

  /**
   * The views of {@code lake}.
   *
   * @param publicationTables name and schema of the tables that publications hold
   */
  public NamedViews(SparkSession spark, Lake lake, Map<String, StructType> publicationTables) {
    this.waiting = new Views(spark, lake).all(publicationTables);
    this.names = Set.copyOf(waiting.keySet());
  }

  /** What the views are called. */
  public Set<String> names() {
    return names;
  }

  /** Registers every view. */
  public void registerAll() {
    register(Set.copyOf(waiting.keySet()));
  }

  /** Registers the views that {@code query} may name; all where it asks which there are. */
  public void registerFor(String query) {
    Set<String> words = new HashSet<>();
    NAME.matcher(query.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    if (words.contains("show")) {
      registerAll();
    } else {
      words.retainAll(waiting.keySet());
      register(words);
    }
  }

  private void register(Set<String> views) {
    views.forEach(view -> waiting.remove(view).get().createOrReplaceTempView(view));
  }
}
