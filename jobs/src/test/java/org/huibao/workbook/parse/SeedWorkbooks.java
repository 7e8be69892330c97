package org.huibao.workbook.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A sound workbook of each format. */
public final class SeedWorkbooks {
  private SeedWorkbooks() {}

  public static Map<String, byte[]> byName() throws Exception {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    for (String name :
        new String[] {
          "财政收入.xls", "财政收入.xlsx", "财政收入.xlsm", "网页.xls", "2003.xls", "utf16.xls", "gb18030.xls"
        }) {
      seeds.put(name, FormatsTest.office(name));
    }
    seeds.put("excel95.xls", Biff5Bytes.workbook());
    seeds.put("binary.xlsb", XlsbBytes.workbook());
    seeds.put("strict.xlsx", strict(seeds.get("财政收入.xlsx")));
    seeds.put("encrypted.xlsx", encrypted(seeds.get("财政收入.xlsx")));
    seeds.put("archive.mht", archive(seeds.get("网页.xls")));
    return seeds;
  }

  /** The same workbook in the strict dialect, by its namespaces. */
  private static byte[] strict(byte[] transitional) {
    Map<String, byte[]> parts = ZipBytes.parts(transitional);
    parts.replaceAll(
        (name, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .getBytes(StandardCharsets.UTF_8));
    return ZipBytes.of(parts);
  }

  private static byte[] encrypted(byte[] plain) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
      try (var encrypted = encryptor.getDataStream(files)) {
        encrypted.write(plain);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] archive(byte[] page) throws IOException {
    String text =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\n"
            + "Content-Type: text/html\n\n"
            + new String(page, StandardCharsets.UTF_8)
            + "\n--x--\n";
    return text.getBytes(Charset.forName("UTF-8"));
  }
}
