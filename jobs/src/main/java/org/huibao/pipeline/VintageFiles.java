package org.huibao.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.bulletin.Documents;
import org.huibao.bulletin.Printed;
import org.huibao.bulletin.changes.ChangeNote;
import org.huibao.bulletin.changes.Edition;
import org.huibao.facts.Fact;
import org.huibao.facts.UsedReturn;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.lake.Lake;
import org.huibao.lake.ParquetRows;
import org.huibao.lake.PublishedFile;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.manifest.Manifest;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * All files that lie in a vintage's folder: its documents, what changed, and the manifest of all.
 *
 * @param reference as it is in the period
 * @param office the office's own files by name
 * @param used the returns in force
 * @param publication with what documents are written from in order
 * @param hashed the documents, each hashed once: it takes longer than writing them
 */
record VintageFiles(
    Lake lake,
    Configuration hadoop,
    Reference reference,
    Map<String, byte[]> office,
    List<UsedReturn> used,
    Publication publication,
    Documents documents,
    List<Manifest.Document> hashed) {
  /** In the order in which they are told of. */
  static final List<String> NAMES =
      Stream.concat(Documents.NAMES.stream(), Stream.of(ChangeNote.FILE, Manifest.FILE)).toList();

  /** All tables of a vintage. */
  static final List<String> TABLES =
      Stream.concat(
              PublishedTable.ALL.stream().map(PublishedTable::name),
              Stream.of(UsedReturn.TABLE, Printed.TABLE))
          .toList();

  static VintageFiles of(
      Lake lake,
      Configuration hadoop,
      Reference reference,
      Map<String, byte[]> office,
      List<UsedReturn> used,
      Publication publication,
      Documents documents) {
    List<Manifest.Document> hashed = new ArrayList<>();
    documents.files().forEach((name, bytes) -> hashed.add(Manifest.document(name, bytes)));
    return new VintageFiles(lake, hadoop, reference, office, used, publication, documents, hashed);
  }

  /** Each table that {@code vintage} has in the lake, with what it is known by. */
  Map<String, PublishedFile> tables(Vintage vintage) {
    Map<String, PublishedFile> tables = new TreeMap<>();
    for (String name : TABLES) {
      Path table = lake.publicationTable(vintage, name);
      if (lake.has(table)) {
        tables.put(name, PublishedFile.of(table, hadoop));
      }
    }
    return tables;
  }

  /** Name to bytes. */
  Map<String, byte[]> of(Vintage vintage, Map<String, PublishedFile> tables) {
    Map<String, byte[]> files = new LinkedHashMap<>(documents.files());
    byte[] changes = changeNote(vintage).getBytes(StandardCharsets.UTF_8);
    files.put(ChangeNote.FILE, changes);
    List<Manifest.Document> all = new ArrayList<>(hashed);
    all.add(Manifest.document(ChangeNote.FILE, changes));
    files.put(
        Manifest.FILE,
        Manifest.of(
                vintage,
                CodeVersion.NUMBER,
                reference.wholeFingerprint(),
                office,
                used,
                tables,
                all)
            .bytes());
    return files;
  }

  private String changeNote(Vintage vintage) {
    return ChangeNote.of(before(vintage), now(vintage), reference, period(vintage));
  }

  /**
   * A line for the console where earlier periods' numbers, upon which this one's rest, are others
   * than in the vintage before.
   */
  Optional<String> changedUnder(Vintage vintage) {
    return before(vintage)
        .flatMap(
            before -> ChangeNote.earlierInShort(before, now(vintage), reference, period(vintage)));
  }

  private Optional<Edition> before(Vintage vintage) {
    return vintage.before().filter(this::isThere).map(this::edition);
  }

  private Edition now(Vintage vintage) {
    return new Edition(
        vintage.number(),
        Optional.of(used),
        publication.facts(),
        publication.figures(),
        Optional.of(documents.printed()));
  }

  private static Period period(Vintage vintage) {
    return Period.parse(vintage.period()).orElseThrow();
  }

  private boolean isThere(Vintage vintage) {
    return lake.has(lake.publicationTable(vintage, Figure.TABLE));
  }

  private Edition edition(Vintage vintage) {
    return new Edition(
        vintage.number(),
        kept(vintage, UsedReturn.TABLE, UsedReturn.SCHEMA, UsedReturn::from),
        kept(vintage, Fact.TABLE, Fact.SCHEMA, Fact::from).orElse(List.of()).stream()
            .filter(Objects::nonNull)
            .toList(),
        kept(vintage, Figure.TABLE, Figure.SCHEMA, Figure::from).orElse(List.of()),
        kept(vintage, Printed.TABLE, Printed.SCHEMA, Printed::from));
  }

  /** A table's records; empty where the version that wrote the vintage had no such table. */
  private <E> Optional<List<E>> kept(
      Vintage vintage, String table, StructType schema, Function<Row, E> record) {
    Path folder = lake.publicationTable(vintage, table);
    return lake.has(folder)
        ? Optional.of(new ParquetRows(schema, hadoop).of(folder).stream().map(record).toList())
        : Optional.empty();
  }
}
