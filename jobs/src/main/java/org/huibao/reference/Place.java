package org.huibao.reference;

import java.io.Serializable;
import java.util.List;
import org.huibao.words.Period;

/**
 * A town, street, zone, district, county or city: what a number is about.
 *
 * @param parent id of the place above, or null
 * @param group key of one of the district's groups, or null
 * @param merger into another place, or null
 */
public record Place(
    String id,
    String name,
    List<String> aliases,
    PlaceLevel level,
    String parent,
    String group,
    Merger merger)
    implements Serializable {

  /**
   * That a place went into another.
   *
   * @param into id of the place that took it in
   * @param since the first month in which it did
   */
  public record Merger(String into, Period since) implements Serializable {}

  public Place {
    aliases = List.copyOf(aliases);
  }

  /** True where the place is no more, for it is part of another. */
  public boolean isMergedBy(Period period) {
    return merger != null && merger.since().compareTo(period) <= 0;
  }

  /** True where the place belongs to {@code parentId} as one of its members. */
  public boolean isMemberOf(String parentId) {
    return parentId != null && parentId.equals(parent) && level != PlaceLevel.GROUP;
  }
}
