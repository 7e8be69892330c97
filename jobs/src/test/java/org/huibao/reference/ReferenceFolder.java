package org.huibao.reference;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A district folder in memory: a small one that is right, for tests to change a file of. */
final class ReferenceFolder {
  private final Map<String, byte[]> files = new HashMap<>();

  private ReferenceFolder() {}

  static ReferenceFolder small() {
    return new ReferenceFolder()
        .with(
            "district.yaml",
            """
            id: qing
            name: 青川区
            place: qing
            groups: {east: 东部, west: 西部}
            """)
        .with(
            "reference/places.csv",
            """
            place_id,name,aliases,level,parent,group
            qing,青川区,全区|合计,district,,
            shi,石桥镇,石桥,town,qing,east
            """)
        .with(
            "reference/reporters.csv",
            """
            reporter_id,name,aliases,place_id
            tjj,统计局,,
            shi,石桥镇,石桥,shi
            """)
        .with(
            "reference/indicators.csv",
            """
            indicator_id,name,unit,kind
            gdp,生产总值,万元,flow
            """)
        .with(
            "reference/schedule.csv",
            """
            form,title,reporter_id,frequency,due_day
            青统01,主要经济指标,shi,quarter,12
            """);
  }

  ReferenceFolder with(String file, String text) {
    return with(file, text, StandardCharsets.UTF_8);
  }

  ReferenceFolder with(String file, String text, Charset charset) {
    files.put(file, text.getBytes(charset));
    return this;
  }

  ReferenceFolder without(String file) {
    files.remove(file);
    return this;
  }

  Reference load() {
    return ReferenceLoader.load(file -> Optional.ofNullable(files.get(file)));
  }
}
