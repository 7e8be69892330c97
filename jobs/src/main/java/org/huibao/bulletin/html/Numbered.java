package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Things that are written once and referred to by their number, from 0 in order of first use. */
final class Numbered<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  int of(T thing) {
    Integer known = numbers.putIfAbsent(thing, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  Set<T> things() {
    return numbers.keySet();
  }

  ArrayNode json(Function<T, JsonNode> each) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    numbers.keySet().forEach(thing -> all.add(each.apply(thing)));
    return all;
  }
}
