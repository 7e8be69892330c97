package org.huibao.pipeline.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.huibao.lake.Lake;
import org.huibao.lake.PublishedFile;
import org.huibao.lake.Vintage;

/** What of a publication is not as its manifest says: a line each. */
record Differences(Manifest manifest, Configuration configuration) {
  /** Of the documents in {@code folder}: those missing, changed, and not of it. */
  List<String> ofDocuments(Path folder) throws IOException {
    FileSystem files = folder.getFileSystem(configuration);
    Map<String, Manifest.Document> found = new TreeMap<>();
    for (FileStatus status : files.listStatus(folder)) {
      String name = status.getPath().getName();
      if (!name.equals(Manifest.FILE)) {
        found.put(
            name,
            status.isFile()
                ? Manifest.document(name, readAll(files, status))
                : new Manifest.Document(name, 0, "文件夹"));
      }
    }
    return between(
        "文件 ",
        byName(manifest.documents(), Manifest.Document::name),
        found,
        document -> document.size() + " 字节，SHA-256 " + document.sha256());
  }

  private static byte[] readAll(FileSystem files, FileStatus file) throws IOException {
    try (var stream = files.open(file.getPath())) {
      return stream.readAllBytes();
    }
  }

  /** Of the vintage's tables in {@code lake}. */
  List<String> ofTables(Lake lake) throws IOException {
    Vintage vintage = new Vintage(manifest.district(), manifest.period(), manifest.vintage());
    Path folder = lake.publicationTable(vintage, "facts").getParent();
    Map<String, Manifest.Table> found = new TreeMap<>();
    if (lake.has(folder)) {
      for (FileStatus table :
          Arrays.stream(lake.files().listStatus(folder)).filter(FileStatus::isDirectory).toList()) {
        String name = table.getPath().getName();
        found.put(name, table(name, table.getPath()));
      }
    }
    return between(
        "表 ",
        byName(manifest.tables(), Manifest.Table::name),
        found,
        table -> table.rows() + " 行，SHA-256 " + table.sha256());
  }

  private Manifest.Table table(String name, Path folder) {
    try {
      PublishedFile table = PublishedFile.of(folder, configuration);
      return new Manifest.Table(name, table.rows(), table.sha256());
    } catch (PublishedFile.UnreadableTableException e) {
      return new Manifest.Table(name, 0, "（已损坏，无法读取）");
    }
  }

  private static <E> Map<String, E> byName(List<E> all, Function<E, String> name) {
    return all.stream().collect(Collectors.toMap(name, Function.identity(), (one, other) -> one));
  }

  private static <E> List<String> between(
      String kind, Map<String, E> due, Map<String, E> found, Function<E, String> says) {
    List<String> lines = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(due.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      E expected = due.get(name);
      E actual = found.get(name);
      if (actual == null) {
        lines.add("缺少 " + kind + name);
      } else if (expected == null) {
        lines.add("多出 " + kind + name);
      } else if (!Objects.equals(expected, actual)) {
        lines.add(
            "已改动 %s%s：应为 %s；现为 %s".formatted(kind, name, says.apply(expected), says.apply(actual)));
      }
    }
    return lines;
  }
}
