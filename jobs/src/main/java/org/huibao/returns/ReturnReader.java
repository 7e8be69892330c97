package org.huibao.returns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huibao.findings.FindingRule;
import org.huibao.layout.Outside;
import org.huibao.layout.RepeatedTables;
import org.huibao.layout.SheetLayout;
import org.huibao.layout.SheetReader;
import org.huibao.layout.SheetReading;
import org.huibao.layout.Vocabulary;
import org.huibao.reference.Reference;
import org.huibao.words.PeriodMention;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;
import org.huibao.workbook.parse.WorkbookParser;

/**
 * Reads one workbook as a return, in this very process: what the bytes may do to it is for {@link
 * org.huibao.returns.process.IsolatedReader} to bear.
 */
public final class ReturnReader {
  private final Reference reference;
  private final Reporters reporters;
  private final RejectedReturns rejected;
  private final SheetReader sheetReader;
  private final WorkbookLayouts layouts;
  private final WorkbookParser workbooks;

  public ReturnReader(Reference reference) {
    this.reference = reference;
    this.reporters = new Reporters(reference);
    this.rejected = new RejectedReturns(reference);
    this.sheetReader = new SheetReader(reference, new Vocabulary(reference));
    this.workbooks =
        new WorkbookParser(reference.district().passwords(), reference.district().limits());
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
    return readSheets(file, bytes, EarlierFiles.NONE).reading();
  }

  /** The same of a file whose first table may be the 续表 of one in an earlier file. */
  public SheetsRead readSheets(FileToRead file, byte[] bytes, EarlierFiles earlier) {
    return readSheets(file, sha256(bytes), bytes, earlier, () -> {});
  }

  /**
   * The same of a file whose hash is known.
   *
   * @param bytes the file's, or as many as are enough to see that it is too large
   * @param opened is told once all cells are there, before anything is made of them
   */
  public SheetsRead readSheets(
      FileToRead file, String sha256, byte[] bytes, EarlierFiles earlier, Runnable opened) {
    if (RejectedReturns.isLockFile(file)) {
      return rejected.of(file, sha256, "是打开工作簿时留下的临时锁定文件，没有数据；请关闭工作簿后报送工作簿本身");
    }
    try {
      Workbook workbook = workbooks.parse(bytes);
      opened.run();
      Readings readings = new Readings(reference, returnId(sha256, file.file()), file.file());
      List<SheetLayout> open = layouts.of(file.file(), workbook, earlier);
      return read(file, sha256, workbook, open, readings);
    } catch (UnreadableWorkbookException e) {
      return rejected.of(file, sha256, e.getMessage());
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
    Outside outside =
        new Outside(
            identity.defaultPlace(reference),
            identity.isPlaceWritten(reference),
            identity.fileTime());
    for (SheetLayout layout : layouts) {
      sheets.add(sheetReader.read(layout, outside));
    }
    sheets = RepeatedTables.marked(sheets);
    Optional<PeriodMention> stale = context.staleTitle(identity);
    stale.ifPresent(readings::leaveOut);
    sheets.forEach(readings::add);
    readings.show(workbook.sheets(), sheets, identity);
    if (stale.isPresent()) {
      readings.find(FindingRule.STALE_TITLE, layouts.get(0).name(), null, identity.title());
    } else {
      context.findDisagreements(readings);
    }
    return new SheetsRead(
        readings.finish(file, sha256, workbook, identity), workbook.sheets(), sheets);
  }
}
