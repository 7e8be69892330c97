package org.huibao.returns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.huibao.findings.Finding;
import org.huibao.layout.SheetReading;
import org.huibao.reference.District;
import org.huibao.reference.ReadingLimits;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.huibao.returns.FileToRead;
import org.huibao.returns.Observation;
import org.huibao.returns.ReadReturn;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;
import org.huibao.returns.SheetsRead;
import org.huibao.workbook.WorkbookBytes;
import org.junit.jupiter.api.Test;

class ReadingProcessesTest {
  private static final Path SAMPLE =
      Path.of("src/test/resources/org/huibao/workbook/office/财政收入.xlsx");
  private static final byte[] FIRST =
      ReadReturn.workbook(
          """
          3-6 2011年各地区税收（万元） |
          地区 | 税收
          北京 | 1
          """);
  private static final byte[] GOES_ON =
      ReadReturn.workbook(
          """
          3-6 续表1 |
          地区 | 增值税
          北京 | 2
          """);
  private static final FileToRead NAMED = new FileToRead("x", "returns/财政收入.xlsx", null);

  @Test
  void giveTheReadingThatThisProcessGives() throws Exception {
    byte[] bytes = Files.readAllBytes(SAMPLE);
    SheetsRead here =
        new ReturnReader(ReferenceLoader.none()).readSheets(NAMED, bytes, EarlierFiles.NONE);
    IsolatedReader reader = new IsolatedReader(ReferenceLoader.none());

    SheetsRead there = reader.readSheets(NAMED, bytes, EarlierFiles.NONE);

    assertThat(there.reading()).isEqualTo(here.reading());
    assertThat(there.sheets()).isEqualTo(here.sheets());
    assertThat(there.readings()).isEqualTo(here.readings());
    assertThat(there.readings()).flatExtracting(SheetReading::observed).isNotEmpty();
    assertThat(read(bytes)).isEqualTo(here.reading());
  }

  @Test
  void giveTheReasonWhereThereIsNoWorkbook() {
    assertThat(read(new byte[1]).itself().reason())
        .isEqualTo("不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送");
  }

  @Test
  void readEachFileWithTheReferenceThatItIsAskedFor() throws Exception {
    byte[] bytes = Files.readAllBytes(SAMPLE);

    assertThat(read(limited(8, "甲"), bytes).itself().district()).isEqualTo("甲");
    assertThat(read(limited(8, "乙"), bytes).itself().district()).isEqualTo("乙");
    assertThat(read(bytes).itself().district()).isEmpty();
  }

  @Test
  void askForTheFilesBeforeOnlyWhereATableGoesOn() {
    EarlierFiles before = () -> Stream.of(new EarlierFile("甲.xlsx", FIRST));
    EarlierFiles never =
        () -> {
          throw new IllegalStateException("asked");
        };
    IsolatedReader reader = new IsolatedReader(ReferenceLoader.none());

    assertThat(reader.read(NAMED, "", GOES_ON, before).observations())
        .extracting(Observation::unit)
        .containsExactly("万元");
    assertThat(reader.read(NAMED, "", FIRST, never).observations()).hasSize(1);
  }

  /** A million formulas that each add up all before them would take POI hours. */
  @Test
  void endWhatTakesTooLongAndReadTheNext() throws Exception {
    long began = System.nanoTime();

    ReturnReading ended = read(limited(2, ""), longCalculation());

    assertThat(ended.itself().reason()).isEqualTo("读取超过 2 秒仍未完成，请用 Excel 或 WPS 打开后只留报表另存再报送");
    assertThat(ended.findings()).extracting(Finding::rule).containsExactly("unreadable_workbook");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    assertThat(read(Files.readAllBytes(SAMPLE)).observations()).isNotEmpty();
  }

  /**
   * Understanding is limited apart; here by a folder that is slow to say what is in it: waiting may
   * take four times as long as work.
   */
  @Test
  void endWhatTakesTooLongToUnderstand() {
    EarlierFiles slow =
        () -> {
          LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(13));
          return Stream.empty();
        };

    ReturnReading ended = new IsolatedReader(limited(1, "")).read(NAMED, "", GOES_ON, slow);

    assertThat(ended.itself().reason()).isEqualTo("识读各表超过 3 秒仍未完成，请只报送汇总表，或分成几个工作簿报送");
  }

  @Test
  void readForSeveralThreadsAtOnce() throws Exception {
    byte[] bytes = Files.readAllBytes(SAMPLE);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Callable<ReturnReading> read = () -> read(bytes);
      for (var answer : threads.invokeAll(Collections.nCopies(9, read))) {
        assertThat(answer.get()).isEqualTo(read(bytes));
      }
    } finally {
      threads.shutdown();
    }
  }

  /** As a system that is short of memory does. */
  @Test
  void areReplacedWhereSomebodyElseEndsThem() throws Exception {
    byte[] endless = longCalculation();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      long began = System.nanoTime();
      Future<ReturnReading> answer = reader.submit(() -> read(limited(3, ""), endless));
      TimeUnit.SECONDS.sleep(2);
      ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);

      assertThat(answer.get().itself().reason()).contains("读取超过 3 秒仍未完成");
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .as("the second had all its time")
          .isGreaterThan(Duration.ofSeconds(5));
    } finally {
      reader.shutdown();
    }
  }

  /** A file that took over its worker could make it say anything. */
  @Test
  void takeNothingButValuesForAnAnswer() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    new Conversation(InputStream.nullInputStream(), said).say(Conversation.FAILED, new File("x"));
    Conversation heard =
        new Conversation(new ByteArrayInputStream(said.toByteArray()), new ByteArrayOutputStream());

    assertThat(heard.kind()).isEqualTo(Conversation.FAILED);
    assertThatThrownBy(() -> heard.next(Object.class))
        .isInstanceOf(InvalidClassException.class)
        .hasMessageContaining("REJECTED");
  }

  private static ReturnReading read(byte[] bytes) {
    return read(ReferenceLoader.none(), bytes);
  }

  private static ReturnReading read(Reference reference, byte[] bytes) {
    return new IsolatedReader(reference)
        .read(NAMED, ReturnReader.sha256(bytes), bytes, EarlierFiles.NONE);
  }

  /** Knows nobody and nothing, and lets a file take so long. */
  private static Reference limited(int seconds, String district) {
    Reference none = ReferenceLoader.none();
    ReadingLimits limits = new ReadingLimits(64, 512, 500, 1_000_000, 256, 32_767, seconds);
    return new Reference(
        new District(
            district,
            "",
            null,
            Map.of(),
            null,
            none.district().rounding(),
            none.district().symbols(),
            0,
            limits,
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        none.units(),
        List.of(),
        district + seconds,
        "");
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
