package org.huibao.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What two lakes and their documents have in common, and every table and document that differs. */
final class LakeComparison {
  /** Of files whose bytes differ, so many are named: with another version in it, all do. */
  private static final int NAMED = 3;

  private final TableRows rows;
  private final List<String> differences = new ArrayList<>();
  private final List<String> otherBytes = new ArrayList<>();
  private final List<String> otherOrder = new ArrayList<>();
  private int tables;
  private int documents;
  private long rowCount;

  private LakeComparison(TableRows rows) {
    this.rows = rows;
  }

  static LakeComparison of(PublishedLake old, PublishedLake fresh, TableRows rows)
      throws IOException, SQLException {
    LakeComparison comparison = new LakeComparison(rows);
    Sides<List<Path>> tables = new Sides<>(old.tables(), fresh.tables());
    for (String table : comparison.inBoth(tables)) {
      comparison.compareTable(table, tables.old().get(table), tables.fresh().get(table));
    }
    Sides<Path> documents = new Sides<>(old.documents(), fresh.documents());
    for (String document : comparison.inBoth(documents)) {
      comparison.compareDocument(
          document, documents.old().get(document), documents.fresh().get(document));
    }
    return comparison;
  }

  /** What only one side has is a difference by itself. */
  private List<String> inBoth(Sides<?> sides) {
    List<String> both = new ArrayList<>();
    for (String name : sides.names()) {
      sides
          .onlySide(name)
          .ifPresentOrElse(
              only -> differences.add("  %s: %s".formatted(name, only)), () -> both.add(name));
    }
    return both;
  }

  private void compareTable(String table, List<Path> old, List<Path> fresh)
      throws IOException, SQLException {
    tables++;
    if (haveSameBytes(old, fresh)) {
      rowCount += rows.count(fresh);
      return;
    }
    TableComparison comparison = rows.compare(old, fresh);
    rowCount += comparison.rowsInNew();
    differences.addAll(comparison.lines(table));
    if (PublishedLake.isPublished(table)) {
      otherBytes.add(table);
      if (comparison.otherOrder()) {
        otherOrder.add(table);
      }
    }
  }

  private void compareDocument(String document, Path old, Path fresh) throws IOException {
    documents++;
    if (!haveSameBytes(List.of(old), List.of(fresh))) {
      otherBytes.add(document);
      differences.addAll(new DocumentComparison(old, fresh).lines(document));
    }
  }

  private static boolean haveSameBytes(List<Path> old, List<Path> fresh) throws IOException {
    if (old.size() != fresh.size()) {
      return false;
    }
    for (int i = 0; i < old.size(); i++) {
      if (Files.mismatch(old.get(i), fresh.get(i)) != -1) {
        return false;
      }
    }
    return true;
  }

  boolean theSame() {
    return differences.isEmpty();
  }

  /** One line when all is the same, otherwise the differences below it. */
  List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s, %s, %s: %s; %s"
            .formatted(
                name,
                Count.of(tables, "table"),
                Count.of(rowCount, "row"),
                Count.of(documents, "document"),
                theSame() ? "the same" : "DIFFERENT",
                bytes()));
    lines.addAll(differences);
    return lines;
  }

  private String bytes() {
    if (otherBytes.isEmpty()) {
      return "bytes the same";
    }
    String bytes = "other bytes: " + named(otherBytes);
    return otherOrder.isEmpty()
        ? bytes
        : bytes + "; the same rows in another order: " + named(otherOrder);
  }

  private static String named(List<String> names) {
    int named = Math.min(NAMED, names.size());
    String first = String.join(", ", names.subList(0, named));
    return named == names.size() ? first : "%s and %,d more".formatted(first, names.size() - named);
  }
}
