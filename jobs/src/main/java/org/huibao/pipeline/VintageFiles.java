package org.huibao.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.huibao.bulletin.Documents;
import org.huibao.bulletin.Printed;
import org.huibao.facts.UsedReturn;
import org.huibao.figures.Publication;
import org.huibao.lake.Lake;
import org.huibao.lake.PublishedFile;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.manifest.Manifest;
import org.huibao.reference.Reference;

/**
 * All files that lie in a vintage's folder: its documents, and the manifest of all.
 *
 * @param reference as it is in the period
 * @param office the office's own files by name
 * @param used the returns in force
 * @param publication with what documents are written from in order
 */
record VintageFiles(
    Lake lake,
    Configuration hadoop,
    Reference reference,
    Map<String, byte[]> office,
    List<UsedReturn> used,
    Publication publication,
    Documents documents) {
  /** In the order in which they are told of. */
  static final List<String> NAMES =
      Stream.concat(Documents.NAMES.stream(), Stream.of(Manifest.FILE)).toList();

  /** All tables of a vintage. */
  static final List<String> TABLES =
      Stream.concat(
              PublishedTable.ALL.stream().map(PublishedTable::name),
              Stream.of(UsedReturn.TABLE, Printed.TABLE))
          .toList();

  /**
   * Each table with what it is known by.
   *
   * @param table where a table of the vintage lies
   */
  Map<String, PublishedFile> tables(Function<String, Path> table) {
    Map<String, PublishedFile> tables = new TreeMap<>();
    TABLES.stream()
        .filter(name -> lake.has(table.apply(name)))
        .forEach(name -> tables.put(name, PublishedFile.of(table.apply(name), hadoop)));
    return tables;
  }

  /** Name to bytes. */
  Map<String, byte[]> of(Vintage vintage, Map<String, PublishedFile> tables) {
    Map<String, byte[]> files = new LinkedHashMap<>(documents.files());
    files.put(
        Manifest.FILE,
        Manifest.of(
                vintage,
                CodeVersion.NUMBER,
                reference.wholeFingerprint(),
                office,
                used,
                tables,
                files)
            .bytes());
    return files;
  }
}
