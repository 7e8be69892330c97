package org.huibao.returns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.huibao.findings.FindingRule;
import org.huibao.layout.Deadline;
import org.huibao.layout.SheetLayout;
import org.huibao.layout.SheetReader;
import org.huibao.layout.SheetReading;
import org.huibao.layout.TookTooLongException;
import org.huibao.layout.Vocabulary;
import org.huibao.reference.Reference;
import org.huibao.words.PeriodMention;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;
import org.huibao.workbook.process.ReadingProcessException;
import org.huibao.workbook.process.WorkbookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one workbook as a return. Whatever the bytes are, the answer is a reading. */
public final class ReturnReader {
  /** Understanding a large workbook takes longer than opening it: so many times its seconds. */
  private static final int LAYOUTS_SHARE = 3;

  private static final Logger LOG = LoggerFactory.getLogger(ReturnReader.class);

  private final Reference reference;
  private final Reporters reporters;
  private final SheetReader sheetReader;
  private final WorkbookLayouts layouts;
  private final WorkbookReader workbooks;

  public ReturnReader(Reference reference) {
    this.reference = reference;
    this.reporters = new Reporters(reference);
    this.sheetReader = new SheetReader(reference, new Vocabulary(reference));
    this.workbooks =
        new WorkbookReader(reference.district().limits(), reference.district().passwords());
    this.layouts = new WorkbookLayouts(workbooks, reference.district().symbols().keySet());
  }

  /** The first 16 hex digits that know a return: its bytes and its name. */
  public static String returnId(String sha256, String file) {
    return sha256((sha256 + "\n" + file).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** What adds up bytes to the SHA-256 that a return is known by. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot name a return: no SHA-256 here", e);
    }
  }

  /** What became of every number in {@code bytes}. */
  public ReturnReading read(FileToRead file, byte[] bytes) {
    return read(file, sha256(bytes), bytes);
  }

  /**
   * The same, of a file whose hash is known.
   *
   * @param bytes the file's, or as many as are enough to see that it is too large
   */
  public ReturnReading read(FileToRead file, String sha256, byte[] bytes) {
    return read(file, sha256, bytes, EarlierFiles.NONE);
  }

  /** The same, of a file whose first table may be the 续表 of one in an earlier file. */
  public ReturnReading read(FileToRead file, String sha256, byte[] bytes, EarlierFiles earlier) {
    return readSheets(file, sha256, bytes, earlier).reading();
  }

  /** What {@code file} gives when its bytes cannot be had, and why they cannot. */
  public SheetsRead unreadable(FileToRead file, String reason) {
    String sha256 = sha256(new byte[0]);
    String returnId = returnId(sha256, file.file());
    return SheetsRead.none(
        rejected(file, sha256, reason, new Readings(reference, returnId, file.file())));
  }

  /** The same reading, with the sheets beside what each of their cells was taken for. */
  public SheetsRead readSheets(FileToRead file, byte[] bytes, EarlierFiles earlier) {
    return readSheets(file, sha256(bytes), bytes, earlier);
  }

  private SheetsRead readSheets(
      FileToRead file, String sha256, byte[] bytes, EarlierFiles earlier) {
    String returnId = returnId(sha256, file.file());
    Readings readings = new Readings(reference, returnId, file.file());
    int seconds = LAYOUTS_SHARE * reference.district().limits().seconds();
    try {
      Workbook workbook = workbooks.read(file.file(), bytes);
      List<SheetLayout> open = layouts.of(file.file(), workbook, earlier, Deadline.in(seconds));
      return read(file, sha256, workbook, open, readings);
    } catch (ReadingProcessException e) {
      throw e;
    } catch (UnreadableWorkbookException e) {
      return SheetsRead.none(rejected(file, sha256, e.getMessage(), readings));
    } catch (TookTooLongException e) {
      String reason = "识读各表超过 " + seconds + " 秒仍未完成，请只报送汇总表，或分成几个工作簿报送";
      return SheetsRead.none(
          rejected(file, sha256, reason, new Readings(reference, returnId, file.file())));
    } catch (RuntimeException | StackOverflowError e) {
      // one workbook that nobody foresaw must not cost the others their reading
      LOG.warn("Cannot read {}", file.file(), e);
      String reason = "读取时出错，请把该文件交给开发者（" + e + "）";
      return SheetsRead.none(
          rejected(file, sha256, reason, new Readings(reference, returnId, file.file())));
    }
  }

  private SheetsRead read(
      FileToRead file,
      String sha256,
      Workbook workbook,
      List<SheetLayout> layouts,
      Readings readings) {
    if (WorkbookLayouts.goesOnFromElsewhere(layouts)) {
      readings.find(
          FindingRule.CONTINUED_WITHOUT_START, layouts.get(0).name(), null, layouts.get(0).title());
    }
    ReturnContext context = new ReturnContext(reference, reporters, file, layouts);
    Identity identity = context.identity();
    List<SheetReading> sheets = new ArrayList<>();
    for (SheetLayout layout : layouts) {
      PeriodMention time =
          PeriodMention.find(layout.name())
              .map(own -> own.within(identity.fileTime()))
              .orElse(identity.fileTime());
      sheets.add(sheetReader.read(layout, identity.defaultPlace(reference), time));
    }
    sheets.forEach(readings::add);
    context.findDisagreements(readings);
    return new SheetsRead(
        readings.finish(file, sha256, workbook, identity), workbook.sheets(), sheets);
  }

  private ReturnReading rejected(FileToRead file, String sha256, String reason, Readings readings) {
    Identity identity = new ReturnContext(reference, reporters, file, List.of()).identity();
    boolean lock = file.file().substring(file.file().lastIndexOf('/') + 1).startsWith("~$");
    FindingRule rule = lock ? FindingRule.LOCK_FILE : FindingRule.UNREADABLE_WORKBOOK;
    readings.find(rule, null, null, reason);
    return readings.rejected(file, sha256, reason, identity);
  }
}
