package org.huibao.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;

/**
 * What a publication's Parquet footers say of it, so that a file on its own still tells where it
 * belongs.
 *
 * @param inputs fingerprint of all that the figures were made from
 */
public record Seal(Publication publication, String codeVersion, String inputs) {
  private static final String DISTRICT = "huibao.district";
  private static final String PERIOD = "huibao.period";
  private static final String VINTAGE = "huibao.vintage";
  private static final String CODE_VERSION = "huibao.code_version";
  private static final String INPUTS = "huibao.inputs";

  /**
   * Gives Spark's files in {@code source} fixed names in {@code target} and this seal in their
   * footers. Row groups are copied as they are.
   */
  public void stamp(Lake lake, Path source, Path target, Configuration configuration) {
    FileSystem files = lake.files();
    try {
      files.mkdirs(target);
      List<Path> parts = Lake.dataFiles(files, source);
      for (int i = 0; i < parts.size(); i++) {
        Path part = new Path(target, "part-%05d.parquet".formatted(i));
        Path loose = part.suffix("._loose");
        copy(parts.get(i), loose, configuration);
        FixedFooter.copy(files, loose, part);
        files.delete(loose, false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot seal " + target + ": " + e.getMessage(), e);
    }
  }

  private void copy(Path from, Path to, Configuration configuration) throws IOException {
    HadoopInputFile input = HadoopInputFile.fromPath(from, configuration);
    FileMetaData metadata;
    try (ParquetFileReader reader = ParquetFileReader.open(input)) {
      metadata = reader.getFileMetaData();
    }
    Map<String, String> footer = new TreeMap<>(metadata.getKeyValueMetaData());
    footer.putAll(entries());
    ParquetFileWriter writer =
        new ParquetFileWriter(
            HadoopOutputFile.fromPath(to, configuration),
            metadata.getSchema(),
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            0); // HDFS would have the end of its blocks padded, other file systems not
    writer.start();
    writer.appendFile(input);
    writer.end(new LinkedHashMap<>(footer));
  }

  private Map<String, String> entries() {
    return Map.of(
        DISTRICT, publication.district(),
        PERIOD, publication.period(),
        VINTAGE, publication.vintage(),
        CODE_VERSION, codeVersion,
        INPUTS, inputs);
  }

  /** The seal in the footers of {@code table}. */
  public static Seal of(Lake lake, Path table, Configuration configuration) {
    try {
      Path first = Lake.dataFiles(lake.files(), table).get(0);
      try (ParquetFileReader reader =
          ParquetFileReader.open(HadoopInputFile.fromPath(first, configuration))) {
        Map<String, String> footer = reader.getFileMetaData().getKeyValueMetaData();
        return new Seal(
            new Publication(footer.get(DISTRICT), footer.get(PERIOD), footer.get(VINTAGE)),
            footer.get(CODE_VERSION),
            footer.get(INPUTS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the seal of " + table + ": " + e.getMessage(), e);
    }
  }
}
