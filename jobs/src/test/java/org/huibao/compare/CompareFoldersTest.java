package org.huibao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareFoldersTest {
  private static final String GROWTH = "publications/d/2024-06/v0001/growth";

  private Path old;
  private Path fresh;
  private SmallLake lake;

  @BeforeEach
  void writeTheSameTwice(@TempDir Path folder) throws IOException, SQLException {
    old = folder.resolve("old");
    fresh = folder.resolve("new");
    SmallLake.in(old.resolve("small"));
    lake = SmallLake.in(fresh.resolve("small"));
  }

  @Test
  void saysInOneLineThatAllIsTheSame() throws Exception {
    finds(
        CompareFolders.THE_SAME,
        """
        small: 2 tables, 4 rows, 2 documents: the same; bytes the same
        """);
  }

  @Test
  void takesRowsInAnotherOrderAndFilesZippedAgainForTheSame() throws Exception {
    lake.table(
        GROWTH,
        """
        ('balidian', 'gdp', 7.5, [{file: 'b.xls', cell: 'C9'}]),
        ('balidian', 'gdp', 7.5, [{file: 'b.xls', cell: 'C9'}]),
        ('zhili', 'gdp', 18.6, [{file: 'a.xls', cell: 'B8'}])
        """,
        "place, indicator, rate, sources");
    lake.table("ingests/000001/returns", "('a.xls', 'accepted', 2)", "file, status, modified");
    lake.workbook("生产总值", "61.8", 2024);

    finds(
        CompareFolders.THE_SAME,
        """
        small: 2 tables, 4 rows, 2 documents: the same; \
        other bytes: publications/d/2024-06/v0001/growth, d/2024-06/v0001/汇总表.xlsx; \
        the same rows in another order: publications/d/2024-06/v0001/growth
        """);
  }

  @Test
  void showsWhatChangedInARowAndHowOftenOthersOccur() throws Exception {
    lake.table(
        GROWTH,
        """
        ('zhili', 'gdp', 18.6, [{file: 'a.xls', cell: 'B9'}]),
        ('balidian', 'gdp', 7.5, [{file: 'b.xls', cell: 'C9'}]),
        ('daochang', 'pop', NULL, NULL)
        """,
        "place, indicator, rate, sources");

    finds(
        CompareFolders.DIFFERENT,
        """
        small: 2 tables, 4 rows, 2 documents: DIFFERENT; \
        other bytes: publications/d/2024-06/v0001/growth
          publications/d/2024-06/v0001/growth: 2 rows only in old (of 3), 2 rows only in new (of 3)
            - place=balidian, indicator=gdp, rate=7.5, sources=[{'file': b.xls, 'cell': C9}]
            - place=zhili, indicator=gdp, rate=18.6, sources=[{'file': a.xls, 'cell': B8}]
                sources: [{'file': a.xls, 'cell': B8}] → [{'file': a.xls, 'cell': B9}]
            + place=daochang, indicator=pop
        """);
  }

  @Test
  void namesColumnsOfOneSideAndOtherTypes() throws Exception {
    lake.table(
        GROWTH,
        """
        ('zhili', 18.60, [{file: 'a.xls'}], true),
        ('balidian', 7.50, [{file: 'b.xls'}], true),
        ('balidian', 7.50, [{file: 'b.xls'}], true)
        """,
        "place, rate, sources, late");
    lake.table("ingests/000001/returns", "(date '2024-07-10')", "received_on");

    finds(
        CompareFolders.DIFFERENT,
        """
        small: 2 tables, 4 rows, 2 documents: DIFFERENT; \
        other bytes: publications/d/2024-06/v0001/growth
          ingests/returns: 0 rows only in old (of 1), 0 rows only in new (of 1)
            column file VARCHAR: only in old
            column modified INTEGER: only in old
            column received_on DATE: only in new
            column status VARCHAR: only in old
          publications/d/2024-06/v0001/growth: 3 rows only in old (of 3), 3 rows only in new (of 3)
            column indicator VARCHAR: only in old
            column late BOOLEAN: only in new
            column rate: DECIMAL(3,1) in old, DECIMAL(4,2) in new
            column sources: STRUCT(file VARCHAR, cell VARCHAR)[] in old, STRUCT(file VARCHAR)[] in new
            - place=balidian, rate=7.50, sources=[{'file': b.xls, 'cell': C9}]
                sources: [{'file': b.xls, 'cell': C9}] → [{'file': b.xls}]
            - place=balidian, rate=7.50, sources=[{'file': b.xls, 'cell': C9}]
                sources: [{'file': b.xls, 'cell': C9}] → [{'file': b.xls}]
            - place=zhili, rate=18.60, sources=[{'file': a.xls, 'cell': B8}]
                sources: [{'file': a.xls, 'cell': B8}] → [{'file': a.xls}]
        """);
  }

  @Test
  void namesTablesDocumentsAndLakesOfOneSide() throws Exception {
    lake.table("publications/d/2024-06/v0002/growth", "('zhili', 18.6)", "place, rate");
    Files.delete(fresh.resolve("small/out/d/2024-06/v0001/数据段.md"));
    SmallLake.in(old.resolve("another"));

    finds(
        CompareFolders.DIFFERENT,
        """
        another: only in old
        small: 2 tables, 4 rows, 1 document: DIFFERENT; bytes the same
          publications/d/2024-06/v0002/growth: only in new
          d/2024-06/v0001/数据段.md: only in old
        """);
  }

  @Test
  void showsTheLinesThatDiffer() throws Exception {
    lake.document("数据段.md", "# 数据\r\n生产总值61.8亿元。\n另一行。\n");
    lake.workbook("生产总值", "61.9", 2004);

    finds(
        CompareFolders.DIFFERENT,
        """
        small: 2 tables, 4 rows, 2 documents: DIFFERENT; \
        other bytes: d/2024-06/v0001/数据段.md, d/2024-06/v0001/汇总表.xlsx
          d/2024-06/v0001/数据段.md:
            - # 数据
            + # 数据␍
            + 另一行。
          d/2024-06/v0001/汇总表.xlsx:
            - 主要指标: 生产总值 |  | 61.8
            + 主要指标: 生产总值 |  | 61.9
            part xl/worksheets/sheet1.xml: other bytes
        """);
  }

  @Test
  void refusesFoldersWithoutLakes(@TempDir Path empty) throws Exception {
    old = fresh = empty;

    finds(
        CompareFolders.USAGE,
        """
        Cannot compare: there is no NAME/lake and no NAME/out below either folder
        """);
  }

  private void finds(int code, String lines) throws IOException, SQLException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int found;
    try (PrintStream printed = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      found = CompareFolders.compare(old, fresh, printed);
    }
    assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo(lines);
    assertThat(found).isEqualTo(code);
  }
}
