package org.huibao.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.huibao.bulletin.Documents;
import org.huibao.lake.JsonFile;
import org.huibao.lake.Lake;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.manifest.Manifest;
import org.huibao.returns.ReturnReader;

/**
 * Which documents of a vintage need not be made again where a template of the section is all that
 * changed: {@code documents.json} beside its tables.
 *
 * @param madeFrom fingerprint of all that they hang on
 * @param sha256s of each by its name
 */
record KeptDocuments(String madeFrom, Map<String, String> sha256s) {
  static final String FILE = "documents.json";

  static KeptDocuments of(String madeFrom, List<Manifest.Document> documents) {
    Map<String, String> sha256s = new TreeMap<>();
    documents.stream()
        .filter(each -> Documents.APART_FROM_SECTION.contains(each.name()))
        .forEach(each -> sha256s.put(each.name(), each.sha256()));
    return new KeptDocuments(madeFrom, sha256s);
  }

  byte[] bytes() {
    return JsonFile.of(this);
  }

  /**
   * Those of {@code newest} that are as they would be made from {@code madeFrom}, and as they were
   * written.
   */
  static Map<String, byte[]> in(Lake lake, Vintage newest, DocumentFolder folder, String madeFrom) {
    Map<String, byte[]> same = new TreeMap<>();
    read(lake, newest)
        .filter(kept -> kept.madeFrom().equals(madeFrom))
        .ifPresent(
            kept ->
                kept.sha256s()
                    .forEach(
                        (name, sha256) ->
                            folder
                                .bytes(newest, name)
                                .filter(bytes -> ReturnReader.sha256(bytes).equals(sha256))
                                .ifPresent(bytes -> same.put(name, bytes))));
    return same;
  }

  private static Optional<KeptDocuments> read(Lake lake, Vintage vintage) {
    Path file = lake.publicationTable(vintage, FILE);
    try (InputStream stream = lake.files().open(file)) {
      return Optional.of(JsonFile.MAPPER.readValue(stream.readAllBytes(), KeptDocuments.class));
    } catch (FileNotFoundException e) {
      // of an earlier version
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
