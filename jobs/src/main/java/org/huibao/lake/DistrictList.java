package org.huibao.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which districts a lake has publications of, and what they are called: {@code _districts.json}
 * beside them. A district that only an earlier version published is missing until its next run.
 */
public final class DistrictList {
  private static final String FILE = "_districts.json";

  private final SmallFiles publications;

  DistrictList(SmallFiles publications) {
    this.publications = publications;
  }

  /** By the districts' ids. */
  public List<DistrictPlace> all() {
    return publications.bytes(FILE).map(DistrictList::parse).orElse(List.of());
  }

  private static List<DistrictPlace> parse(byte[] bytes) {
    try {
      return List.copyOf(Arrays.asList(JsonFile.MAPPER.readValue(bytes, DistrictPlace[].class)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE + ": " + e.getMessage(), e);
    }
  }

  /** These as well; each in place of what was known of its district. */
  public void add(Collection<DistrictPlace> published) {
    Map<String, DistrictPlace> byId = new TreeMap<>();
    List<DistrictPlace> known = all();
    known.forEach(each -> byId.put(each.district(), each));
    published.forEach(each -> byId.put(each.district(), each));
    List<DistrictPlace> now = List.copyOf(byId.values());
    if (!now.equals(known)) {
      publications.write(FILE, JsonFile.of(now));
    }
  }
}
