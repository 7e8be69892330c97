package org.huibao.pipeline.manifest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huibao.facts.UsedReturn;
import org.huibao.lake.FinalMark;
import org.huibao.lake.JsonFile;
import org.huibao.lake.PublishedFile;
import org.huibao.lake.Vintage;
import org.huibao.reference.CodeFingerprint;
import org.huibao.returns.ReturnReader;

/**
 * What a vintage was made from and what was made of it, as {@code manifest.json} says it: no clock
 * and no machine in it, so that the same inputs give the same bytes.
 *
 * @param reference fingerprint of the reference files
 * @param office the office's own sentences, answers and settings
 * @param inputs the returns in force, by file
 * @param mark that it was signed off, or null: the one thing that may be said later
 */
public record Manifest(
    String district,
    String period,
    String vintage,
    Code code,
    String reference,
    List<OfficeFile> office,
    List<Input> inputs,
    List<Table> tables,
    List<Document> documents,
    @JsonProperty("final") @JsonInclude(JsonInclude.Include.NON_NULL) FinalMark mark) {
  public static final String FILE = "manifest.json";

  /** The program that made it. */
  public record Code(String version, String sha256) {}

  /** A file of the office's own that counts. */
  public record OfficeFile(String file, String sha256) {}

  /**
   * A return in force.
   *
   * @param receivedOn ISO day, or null where unknown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Input(String file, String sha256, String receivedOn) {}

  /** A table of the lake. */
  public record Table(String name, long rows, String sha256) {}

  /** A file beside the manifest. */
  public record Document(String name, long size, String sha256) {}

  /** The manifest of a vintage. */
  public static Manifest of(
      Vintage vintage,
      String codeVersion,
      String reference,
      Map<String, byte[]> office,
      List<UsedReturn> inputs,
      Map<String, PublishedFile> tables,
      List<Document> documents) {
    return new Manifest(
        vintage.district(),
        vintage.period(),
        vintage.number(),
        new Code(codeVersion, CodeFingerprint.ofAll()),
        reference,
        new TreeMap<>(office)
            .entrySet().stream()
                .map(each -> new OfficeFile(each.getKey(), ReturnReader.sha256(each.getValue())))
                .toList(),
        inputs.stream()
            .map(
                each ->
                    new Input(
                        each.file(), each.sha256(), Objects.toString(each.receivedOn(), null)))
            .sorted(Comparator.comparing(Input::file).thenComparing(Input::sha256))
            .toList(),
        new TreeMap<>(tables)
            .entrySet().stream()
                .map(
                    each ->
                        new Table(each.getKey(), each.getValue().rows(), each.getValue().sha256()))
                .toList(),
        documents.stream().sorted(Comparator.comparing(Document::name)).toList(),
        null);
  }

  /** What a file is known by. */
  public static Document document(String name, byte[] bytes) {
    return new Document(name, bytes.length, ReturnReader.sha256(bytes));
  }

  /**
   * The same manifest with such a mark.
   *
   * @throws IOException where it is no manifest
   */
  public static byte[] marked(byte[] manifest, Optional<FinalMark> mark) throws IOException {
    Manifest read = parse(manifest);
    return new Manifest(
            read.district,
            read.period,
            read.vintage,
            read.code,
            read.reference,
            read.office,
            read.inputs,
            read.tables,
            read.documents,
            mark.orElse(null))
        .bytes();
  }

  /** As it is written. */
  public byte[] bytes() {
    return JsonFile.of(this);
  }

  /**
   * As it was written.
   *
   * @throws IOException where it is no manifest
   */
  static Manifest parse(byte[] bytes) throws IOException {
    Manifest read = JsonFile.MAPPER.readValue(bytes, Manifest.class);
    if (read == null || read.documents == null || read.tables == null || read.vintage == null) {
      throw new com.fasterxml.jackson.databind.JsonMappingException(
          null, "it does not say what it is the manifest of");
    }
    return read;
  }
}
