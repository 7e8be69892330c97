package org.huibao.reference;

import java.io.Serializable;
import java.util.List;

/**
 * A town, street, zone, district, county or city: what a number is about.
 *
 * @param parent id of the place above, or null
 * @param group key of one of the district's groups, or null
 */
public record Place(
    String id, String name, List<String> aliases, PlaceLevel level, String parent, String group)
    implements Serializable {
  public Place {
    aliases = List.copyOf(aliases);
  }

  /** True where the place belongs to {@code parentId} as one of its members. */
  public boolean isMemberOf(String parentId) {
    return parentId != null && parentId.equals(parent) && level != PlaceLevel.GROUP;
  }
}
