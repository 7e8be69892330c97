package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One field of many figures: a list; one value where it is the same of all; an object by their
 * numbers where few have it; nothing where none has.
 */
final class Column {
  /** A scalar is ten bytes shorter than a list, and a sparse entry longer by half. */
  private static final int FEW = 3;

  /** JSON's numbers with more decimals would be read back in another notation. */
  private static final int MOST_DECIMALS = 6;

  private final List<JsonNode> values = new ArrayList<>();

  void add(Integer number) {
    values.add(number == null ? NullNode.instance : IntNode.valueOf(number));
  }

  void add(String text) {
    values.add(text == null ? NullNode.instance : TextNode.valueOf(text));
  }

  void add(BigDecimal number) {
    if (number == null) {
      values.add(NullNode.instance);
      return;
    }
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
    values.add(
        whole.scale() > MOST_DECIMALS || whole.precision() > 15
            ? TextNode.valueOf(whole.toPlainString())
            : JsonNodeFactory.instance.numberNode(whole));
  }

  void writeTo(ObjectNode series, String name) {
    long filled = values.stream().filter(each -> !each.isNull()).count();
    if (filled == 0) {
      return;
    }
    if (filled == values.size() && values.stream().allMatch(values.get(0)::equals)) {
      series.set(name, values.get(0));
    } else if (filled * FEW < values.size()) {
      ObjectNode sparse = series.putObject(name);
      for (int i = 0; i < values.size(); i++) {
        if (!values.get(i).isNull()) {
          sparse.set(Objects.toString(i), values.get(i));
        }
      }
    } else {
      writeAll(series, name);
    }
  }

  /** Always as a list. */
  void writeAll(ObjectNode series, String name) {
    ArrayNode all = series.putArray(name);
    values.forEach(all::add);
  }
}
