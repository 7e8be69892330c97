package org.huibao.workbook.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.Parsed;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;
import org.huibao.workbook.WorkbookBytes;
import org.junit.jupiter.api.Test;

class ReadingProcessesTest {
  private static final ReadingLimits LIMITS = ReadingLimits.DEFAULTS;
  private static final Path SAMPLE =
      Path.of("src/test/resources/org/huibao/workbook/office/财政收入.xlsx");

  @Test
  void giveTheWorkbookAsItWasParsed() throws Exception {
    byte[] bytes = Files.readAllBytes(SAMPLE);

    assertThat(ReadingProcesses.read(bytes, List.of(), LIMITS)).isEqualTo(Parsed.workbook(bytes));
  }

  @Test
  void giveTheReasonWhereThereIsNoWorkbook() {
    assertThatThrownBy(() -> ReadingProcesses.read(new byte[1], List.of(), LIMITS))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessage("不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送");
  }

  /** A million formulas that each add up all before them would take POI hours. */
  @Test
  void endWhatTakesTooLongAndReadTheNext() throws Exception {
    byte[] endless = longCalculation();
    ReadingLimits brief = new ReadingLimits(64, 512, 500, 1_000_000, 256, 32_767, 2);
    long began = System.nanoTime();

    assertThatThrownBy(() -> ReadingProcesses.read(endless, List.of(), brief))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessage("读取超过 2 秒仍未完成，请用 Excel 或 WPS 打开后只留报表另存再报送");

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    assertThat(ReadingProcesses.read(Files.readAllBytes(SAMPLE), List.of(), LIMITS).sheets())
        .hasSize(2);
  }

  @Test
  void readForSeveralThreadsAtOnce() throws Exception {
    byte[] bytes = Files.readAllBytes(SAMPLE);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Callable<Workbook> read = () -> ReadingProcesses.read(bytes, List.of(), LIMITS);
      for (var answer : threads.invokeAll(Collections.nCopies(9, read))) {
        assertThat(answer.get().sheets()).hasSize(2);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** As a system that is short of memory does. */
  @Test
  void areReplacedWhereSomebodyElseEndsThem() throws Exception {
    byte[] endless = longCalculation();
    ReadingLimits brief = new ReadingLimits(64, 512, 500, 1_000_000, 256, 32_767, 3);
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      long began = System.nanoTime();
      Future<Workbook> answer =
          reader.submit(() -> ReadingProcesses.read(endless, List.of(), brief));
      TimeUnit.SECONDS.sleep(2);
      ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);

      assertThatThrownBy(answer::get).hasMessageContaining("读取超过 3 秒仍未完成");
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .as("the second had all its time")
          .isGreaterThan(Duration.ofSeconds(5));
    } finally {
      reader.shutdown();
    }
  }

  @Test
  void areNotAskedAboutLockFiles() {
    WorkbookReader reader = new WorkbookReader(LIMITS, List.of());

    assertThatThrownBy(() -> reader.read("returns/2004-06/~$财政收入.xlsx", new byte[165]))
        .hasMessage("是打开工作簿时留下的临时锁定文件，没有数据；请关闭工作簿后报送工作簿本身");
  }

  private static byte[] longCalculation() {
    return WorkbookBytes.of(
        "xlsx",
        workbook -> {
          var sheet = workbook.createSheet("表");
          for (int row = 0; row < 20_000; row++) {
            sheet
                .createRow(row)
                .createCell(0)
                .setCellFormula(row == 0 ? "1+1" : "SUMPRODUCT(A$1:A" + row + ",A$1:A" + row + ")");
          }
        });
  }
}
