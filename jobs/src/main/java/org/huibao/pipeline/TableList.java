package org.huibao.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.huibao.lake.JsonFile;
import org.huibao.lake.PublishedFile;
import org.huibao.lake.Vintage;
import org.huibao.lake.VintageWriter;

/**
 * The tables of a vintage as programs that are not ours find them.
 *
 * @param tables by name
 */
record TableList(String district, String period, String vintage, Map<String, Table> tables) {

  /**
   * One table.
   *
   * @param path from the folder of the period
   */
  record Table(String path, long rows, String sha256) {}

  static TableList of(Vintage vintage, Map<String, PublishedFile> tables) {
    Map<String, Table> listed = new TreeMap<>();
    tables.forEach(
        (name, table) ->
            listed.put(
                name,
                new Table(
                    vintage.number() + "/" + name + "/" + VintageWriter.FILE,
                    table.rows(),
                    table.sha256())));
    return new TableList(vintage.district(), vintage.period(), vintage.number(), listed);
  }

  byte[] bytes() {
    return JsonFile.of(this);
  }
}
