package org.huibao.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;

/**
 * What a publication's Parquet footers say of it, so that a file on its own still tells where it
 * belongs.
 *
 * @param inputs fingerprint of all that the figures were made from
 */
public record Seal(Vintage vintage, String codeVersion, String inputs) {
  private static final String DISTRICT = "huibao.district";
  private static final String PERIOD = "huibao.period";
  private static final String VINTAGE = "huibao.vintage";
  private static final String CODE_VERSION = "huibao.code_version";
  private static final String INPUTS = "huibao.inputs";

  Map<String, String> entries() {
    Map<String, String> entries = new TreeMap<>();
    entries.put(DISTRICT, vintage.district());
    entries.put(PERIOD, vintage.period());
    entries.put(VINTAGE, vintage.number());
    entries.put(CODE_VERSION, codeVersion);
    entries.put(INPUTS, inputs);
    return entries;
  }

  /** The seal in the footers of {@code table}. */
  public static Seal of(Lake lake, Path table, Configuration configuration) {
    try {
      Path first = Lake.dataFiles(lake.files(), table).get(0);
      try (ParquetFileReader reader = ParquetFooters.open(first, configuration)) {
        Map<String, String> footer = reader.getFileMetaData().getKeyValueMetaData();
        return new Seal(
            new Vintage(footer.get(DISTRICT), footer.get(PERIOD), footer.get(VINTAGE)),
            footer.get(CODE_VERSION),
            footer.get(INPUTS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the seal of " + table + ": " + e.getMessage(), e);
    }
  }
}
