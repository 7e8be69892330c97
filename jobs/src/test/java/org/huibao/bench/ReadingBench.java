package org.huibao.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.bench.ReadingCorpus.Sent;
import org.huibao.reference.Reference;
import org.huibao.returns.ReturnReader;
import org.huibao.workbook.parse.WorkbookParser;

/**
 * What reading costs this thread, in CPU seconds and bytes allocated: {@code args[1]} distinct
 * small workbooks made of the returns of the district {@code args[0]}, its .xls, one large sheet,
 * and one long table. Everything is read before it is measured, so that it is compiled.
 */
public final class ReadingBench {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int LARGE_ROWS = 90_000;
  private static final int LARGE_COLUMNS = 9;
  private static final double LARGE_CELLS = LARGE_ROWS * (LARGE_COLUMNS + 1.0);

  /** Its numbers are a tenth of a million cells: each of 64,000 rows has five. */
  private static final int TABLE_COLUMNS = 5;

  private static final int TABLE_ROWS = 64_000;

  /** How often the .xls and the short table are read, to have something to measure. */
  private static final int AGAIN = 8;

  private ReadingBench() {}

  /** What reading took, in CPU seconds and bytes allocated. */
  private record Cost(double cpu, double bytes) {
    String each(double things) {
      return "%,12.0f /s %,9.2f KB".formatted(things / cpu, bytes / things / 1024);
    }
  }

  public static void main(String[] args) throws Exception {
    Path district = Path.of(args[0]);
    Reference reference = ReadingCorpus.reference(district);
    WorkbookParser parser = new WorkbookParser(List.of(), ReadingCorpus.LIMITS);
    ReturnReader reader = new ReturnReader(reference);

    Map<String, ReadingWay> ways = new LinkedHashMap<>();
    ways.put("inflate alone", ReadingWay::inflate);
    ways.put("fastexcel-reader", ReadingWay::fastexcel);
    ways.put("EEC", ReadingWay::eec);
    ways.put("EasyExcel", ReadingWay::easyExcel);
    ways.put("POI user model", ReadingWay::poi);
    ways.put("our parser", sent -> parser.parse(sent.bytes()).sheets().size());
    ways.put(
        "bytes to observations",
        sent -> reader.read(sent.file(), sent.bytes()).observations().size());

    int count = Integer.parseInt(args[1]);
    List<Sent> small = ReadingCorpus.varied(ReadingCorpus.returns(district, ".xlsx"), count);
    List<Sent> xls = ReadingCorpus.returns(district, ".xls");
    List<Sent> large = List.of(ReadingCorpus.table(LARGE_ROWS, LARGE_COLUMNS));
    print("a CPU second, and KB allocated", "small xlsx", "cells of a large sheet", "xls");
    for (Map.Entry<String, ReadingWay> way : ways.entrySet()) {
      boolean packedOnly = way.getKey().startsWith("inflate");
      boolean readsXls = way.getKey().matches("POI.*|our.*|bytes.*");
      print(
          way.getKey(),
          cost(way.getValue(), small, 1).each(small.size()),
          // layout has its own measure below
          way.getKey().startsWith("bytes") ? "" : cost(way.getValue(), large, 1).each(LARGE_CELLS),
          readsXls && !packedOnly ? cost(way.getValue(), xls, AGAIN).each(xls.size() * AGAIN) : "");
    }

    ReturnReader anyDistrict = new ReturnReader(ReadingCorpus.patient());
    ReadingWay asTable = sent -> anyDistrict.read(sent.file(), sent.bytes()).observations().size();
    List<Sent> shortTable = List.of(ReadingCorpus.table(TABLE_ROWS / AGAIN, TABLE_COLUMNS));
    List<Sent> longTable = List.of(ReadingCorpus.table(TABLE_ROWS, TABLE_COLUMNS));
    double numbers = TABLE_ROWS * TABLE_COLUMNS;
    print(
        "numbers of a table, to observations",
        cost(asTable, shortTable, AGAIN).each(numbers) + " of 8,000 rows",
        cost(asTable, longTable, 1).each(numbers) + " of 64,000");
  }

  private static void print(String label, String... columns) {
    StringBuilder line = new StringBuilder("%-36s".formatted(label));
    for (String column : columns) {
      line.append("%30s".formatted(column));
    }
    System.out.println(line);
  }

  /** What reading them so many times takes, once it has been done to warm up. */
  private static Cost cost(ReadingWay way, List<Sent> workbooks, int times) throws Exception {
    long seen = read(way, workbooks, times);
    long cpu = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long again = read(way, workbooks, times);
    cpu = THREADS.getCurrentThreadCpuTime() - cpu;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    if (again == 0 || again != seen) {
      throw new IllegalStateException("Cannot measure: " + seen + " things, then " + again);
    }
    return new Cost(cpu / 1e9, bytes);
  }

  private static long read(ReadingWay way, List<Sent> workbooks, int times) throws Exception {
    long seen = 0;
    for (int i = 0; i < times; i++) {
      for (Sent workbook : workbooks) {
        seen += way.read(workbook);
      }
    }
    return seen;
  }
}
