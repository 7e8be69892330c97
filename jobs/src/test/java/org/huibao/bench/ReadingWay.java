package org.huibao.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.read.listener.ReadListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.huibao.bench.ReadingCorpus.Sent;
import org.ttzero.excel.reader.ExcelReader;

/** Ways to read a workbook; each tells how many things it saw, so that none can be left out. */
interface ReadingWay {
  long read(Sent workbook) throws Exception;

  /** What no reader of the format can be faster than. */
  static long inflate(Sent workbook) throws IOException {
    long seen = 0;
    byte[] buffer = new byte[1 << 14];
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook.bytes()).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            seen += read;
          }
        }
      }
    }
    return seen;
  }

  static long fastexcel(Sent workbook) throws IOException {
    long seen = 0;
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook.bytes()))) {
      for (var sheet : read.getSheets().toList()) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          seen += rows.mapToLong(row -> row.stream().filter(cell -> cell != null).count()).sum();
        }
      }
    }
    return seen;
  }

  static long eec(Sent workbook) throws IOException {
    try (ExcelReader reader = ExcelReader.read(new ByteArrayInputStream(workbook.bytes()))) {
      return reader
          .sheets()
          .flatMap(org.ttzero.excel.reader.Sheet::rows)
          .mapToLong(
              row -> {
                long seen = 0;
                for (int i = row.getFirstColumnIndex(); i < row.getLastColumnIndex(); i++) {
                  seen += row.getString(i) == null ? 0 : 1;
                }
                return seen;
              })
          .sum();
    }
  }

  static long easyExcel(Sent workbook) {
    long[] seen = {0};
    ReadListener<Map<Integer, String>> listener =
        new ReadListener<>() {
          @Override
          public void invoke(Map<Integer, String> row, AnalysisContext context) {
            seen[0] += row.size();
          }

          @Override
          public void doAfterAllAnalysed(AnalysisContext context) {}
        };
    EasyExcel.read(new ByteArrayInputStream(workbook.bytes()), listener)
        .headRowNumber(0)
        .doReadAll();
    return seen[0];
  }

  static long poi(Sent workbook) throws IOException {
    long seen = 0;
    try (Workbook read = WorkbookFactory.create(new ByteArrayInputStream(workbook.bytes()))) {
      for (Sheet sheet : read) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            seen += cell.toString().isEmpty() ? 0 : 1;
          }
        }
      }
    }
    return seen;
  }
}
