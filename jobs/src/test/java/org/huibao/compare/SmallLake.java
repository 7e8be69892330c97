package org.huibao.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with a lake and documents to be compared, written without Spark. */
record SmallLake(Path folder) {
  /** Two growths and what they were made from, a return, a text and a workbook. */
  static SmallLake in(Path folder) throws IOException, SQLException {
    SmallLake lake = new SmallLake(folder);
    lake.table(
        "publications/d/2024-06/v0001/growth",
        """
        ('zhili', 'gdp', 18.6, [{file: 'a.xls', cell: 'B8'}]),
        ('balidian', 'gdp', 7.5, [{file: 'b.xls', cell: 'C9'}]),
        ('balidian', 'gdp', 7.5, [{file: 'b.xls', cell: 'C9'}])
        """,
        "place, indicator, rate, sources");
    lake.table("ingests/000001/returns", "('a.xls', 'accepted', 1)", "file, status, modified");
    lake.document("数据段.md", "# 数据\n生产总值61.8亿元。\n");
    lake.workbook("生产总值", "61.8", 2004);
    return lake;
  }

  void table(String name, String rows, String columns) throws IOException, SQLException {
    Path file = folder.resolve("lake").resolve(name).resolve("part-00000.parquet");
    Files.createDirectories(file.getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (FROM (VALUES %s) AS t(%s)) TO '%s'".formatted(rows, columns, file));
    }
  }

  void document(String name, String text) throws IOException {
    Files.writeString(document(name), text);
  }

  private Path document(String name) throws IOException {
    Path folderOfVintage = folder.resolve("out/d/2024-06/v0001");
    return Files.createDirectories(folderOfVintage).resolve(name);
  }

  /** One row of a shared text and a number; zipped at a time of that year. */
  void workbook(String label, String number, int year) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(document("汇总表.xlsx")), StandardCharsets.UTF_8)) {
      part(zip, "xl/workbook.xml", "<sheets><sheet name='主要指标' r:id='rId3'/></sheets>", year);
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationship Id='rId3' Target='worksheets/sheet1.xml'/>",
          year);
      part(zip, "xl/sharedStrings.xml", "<sst><si><t>%s</t></si></sst>".formatted(label), year);
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<row><c t='s'><v>0</v></c><c/><c><v>%s</v></c></row>".formatted(number),
          year);
    }
  }

  private static void part(ZipOutputStream zip, String name, String xml, int year)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(year, 7, 1, 9, 0));
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
