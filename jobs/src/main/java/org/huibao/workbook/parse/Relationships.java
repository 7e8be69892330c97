package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part of a package points to. */
final class Relationships {
  /**
   * A pointer from one part to another.
   *
   * @param type the last word of the relationship's type, the same in strict and transitional OOXML
   * @param target the other part's path
   */
  record Relationship(String type, String target) {}

  private final Map<String, Relationship> byId = new LinkedHashMap<>();

  /** The pointers out of {@code part}; out of the package itself where that is empty. */
  static Relationships of(ZipParts parts, String part, Budget budget) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String path = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    Relationships found = new Relationships();
    Optional<InputStream> stream = parts.open(path);
    if (stream.isPresent()) {
      XmlEvents events = new XmlEvents(stream.get(), budget);
      while (events.next()) {
        if (events.starts("Relationship") && !"External".equals(events.attribute("TargetMode"))) {
          String type = String.valueOf(events.attribute("Type"));
          found.byId.put(
              events.attribute("Id"),
              new Relationship(
                  type.substring(type.lastIndexOf('/') + 1),
                  resolved(folder, String.valueOf(events.attribute("Target")))));
        }
      }
    }
    return found;
  }

  Optional<Relationship> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The path of the first part of a type. */
  Optional<String> ofType(String type) {
    return byId.values().stream()
        .filter(each -> each.type().equals(type))
        .map(Relationship::target)
        .findFirst();
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    if (path.startsWith("/")) {
      return path.substring(1);
    }
    String base = folder;
    while (path.startsWith("../")) {
      path = path.substring(3);
      int slash = base.lastIndexOf('/', Math.max(0, base.length() - 2));
      base = base.substring(0, slash + 1);
    }
    return base + (path.startsWith("./") ? path.substring(2) : path);
  }
}
