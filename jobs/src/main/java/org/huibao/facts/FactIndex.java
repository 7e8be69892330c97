package org.huibao.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huibao.words.Measure;

/** Facts by what they are about; of each measure one. */
public final class FactIndex {
  private static final int MEASURES = Measure.values().length;

  private final Map<FactKey, Fact[]> byKey = new LinkedHashMap<>();

  public FactIndex() {}

  public static FactIndex of(Collection<Fact> facts) {
    FactIndex index = new FactIndex();
    facts.forEach(index::put);
    return index;
  }

  /** The same facts, to be added to. */
  FactIndex copy() {
    FactIndex copy = new FactIndex();
    byKey.forEach((key, measures) -> copy.byKey.put(key, measures.clone()));
    return copy;
  }

  /** Adds a fact in place of the one of its key and measure, if there is one. */
  public void put(Fact fact) {
    byKey.computeIfAbsent(fact.key(), key -> new Fact[MEASURES])[fact.measure().ordinal()] = fact;
  }

  void putAll(Collection<Fact> facts) {
    facts.forEach(this::put);
  }

  void remove(Fact fact) {
    byKey.get(fact.key())[fact.measure().ordinal()] = null;
  }

  /** The fact of this key and measure, or null. */
  public Fact find(FactKey key, Measure measure) {
    Fact[] measures = byKey.get(key);
    return measures == null ? null : measures[measure.ordinal()];
  }

  public boolean has(FactKey key, Measure measure) {
    return find(key, measure) != null;
  }

  /** What the facts are about, in the order in which they came. */
  public Collection<FactKey> keys() {
    return byKey.keySet();
  }

  public Stream<Fact> stream() {
    return byKey.values().stream().flatMap(Arrays::stream).filter(Objects::nonNull);
  }

  public Stream<Fact> ofMeasure(Measure measure) {
    return byKey.values().stream().map(each -> each[measure.ordinal()]).filter(Objects::nonNull);
  }

  public List<Fact> all() {
    List<Fact> all = new ArrayList<>(byKey.size());
    stream().forEach(all::add);
    return all;
  }
}
