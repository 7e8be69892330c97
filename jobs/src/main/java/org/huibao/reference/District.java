package org.huibao.reference;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code district.yaml} says.
 *
 * @param place id of the district's own row in {@code places.csv}
 * @param groups key to printed name: {@code east} to 东部
 * @param peersName printed name of the district's peer group, or null where it has none
 * @param rounding how printed numbers are rounded
 * @param symbols what a cell that holds a sign instead of a number says
 * @param suppressBelow least number of contributors to a published sum; 0 switches it off
 * @param limits what one workbook may cost to read
 * @param passwords tried in turn on encrypted workbooks
 */
public record District(
    String id,
    String name,
    String place,
    Map<String, String> groups,
    String peersName,
    RoundingMode rounding,
    Map<String, Symbol> symbols,
    int suppressBelow,
    ReadingLimits limits,
    List<String> passwords)
    implements Serializable {
  public District {
    groups = new TreeMap<>(groups);
    symbols = new TreeMap<>(symbols);
    passwords = List.copyOf(passwords);
  }
}
