package org.huibao.reference;

import java.io.Serializable;
import java.util.List;

/**
 * 填报单位: the town, street or department that sends returns.
 *
 * @param place id of the place a town's returns are about; null for a department, whose returns are
 *     about the whole district
 */
public record Reporter(String id, String name, List<String> aliases, String place)
    implements Serializable {
  public Reporter {
    aliases = List.copyOf(aliases);
  }
}
