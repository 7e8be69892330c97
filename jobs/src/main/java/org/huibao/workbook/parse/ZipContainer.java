package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huibao.workbook.UnreadableWorkbookException;

/** A zip: an OOXML workbook, or whatever else comes packed. */
final class ZipContainer {
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final ZipParts parts;
  private final Budget budget;

  private ZipContainer(ZipParts parts, Budget budget) {
    this.parts = parts;
    this.budget = budget;
  }

  static ParsedBook read(byte[] bytes, Budget budget)
      throws IOException, UnreadableWorkbookException {
    try (ZipParts parts = open(bytes, budget)) {
      return new ZipContainer(parts, budget).read();
    }
  }

  private static ZipParts open(byte[] bytes, Budget budget) throws UnreadableWorkbookException {
    try {
      return new ZipParts(bytes, budget);
    } catch (IOException e) {
      throw new UnreadableWorkbookException("文件不完整：压缩包的目录缺失或损坏，可能没有传完；请重新报送", e);
    }
  }

  private ParsedBook read() throws IOException, UnreadableWorkbookException {
    if (parts.open(CONTENT_TYPES).isEmpty()) {
      throw notOoxml();
    }
    String path =
        Relationships.of(parts, "", budget)
            .ofType("officeDocument")
            .or(() -> present("xl/workbook.xml"))
            .or(() -> present("xl/workbook.bin"))
            .orElseThrow(() -> new IOException("it does not say which part is the workbook"));
    String type = contentType(path).toLowerCase(Locale.ROOT);
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      throw refused("是 Word 文档，不是工作簿；请把其中的表格存为 .xlsx 后报送");
    }
    if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      throw refused("是 PowerPoint 演示文稿，不是工作簿；请报送 Excel 或 WPS 表格");
    }
    if (type.contains("sheet.binary") || path.endsWith(".bin")) {
      return XlsbBook.read(parts, path, budget);
    }
    ParsedBook book = XlsxBook.read(parts, path, budget);
    return type.contains("macroenabled") && book.format().equals("xlsx")
        ? new ParsedBook("xlsm", book.sheets(), book.names(), book.from1904())
        : book;
  }

  private Optional<String> present(String path) {
    return parts.names().stream().filter(path::equalsIgnoreCase).findFirst();
  }

  private String contentType(String path) throws IOException {
    Map<String, String> byExtension = new HashMap<>();
    XmlEvents events = new XmlEvents(parts.required(CONTENT_TYPES), budget);
    while (events.next()) {
      if (events.starts("Override")
          && ("/" + path).equalsIgnoreCase(events.attribute("PartName"))) {
        return String.valueOf(events.attribute("ContentType"));
      }
      if (events.starts("Default")) {
        byExtension.put(
            String.valueOf(events.attribute("Extension")),
            String.valueOf(events.attribute("ContentType")));
      }
    }
    return byExtension.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
  }

  private UnreadableWorkbookException notOoxml() throws IOException {
    List<String> names = parts.names();
    if (names.contains("mimetype")) {
      String type;
      try (InputStream stream = parts.required("mimetype")) {
        type = new String(stream.readNBytes(200), StandardCharsets.US_ASCII);
      }
      if (type.contains("opendocument.spreadsheet")) {
        return refused("是 OpenDocument 表格（.ods）；请另存为 .xlsx 后报送");
      }
      if (type.contains("opendocument")) {
        return refused("是 OpenDocument 文档，不是工作簿；请把其中的表格存为 .xlsx 后报送");
      }
    }
    if (names.stream().anyMatch(name -> name.endsWith(".iwa"))) {
      return refused("是苹果 Numbers 表格；请导出为 .xlsx 后报送");
    }
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      return refused("文件已损坏：缺少 " + CONTENT_TYPES + "；请用 Excel 或 WPS 打开后另存再报送");
    }
    return refused("是 zip 压缩包（内有 " + names.size() + " 个文件），不是工作簿；请解压后把其中的工作簿分别报送");
  }

  private static UnreadableWorkbookException refused(String reason) {
    return new UnreadableWorkbookException(reason, null);
  }
}
