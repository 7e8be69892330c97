package org.huibao.workbook.parse;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;

/**
 * Tells by the bytes what a file is, and reads it. It keeps to its limits where the code is our
 * own; what a library may do with damaged bytes is for the process around it to end.
 */
public final class WorkbookParser {
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final String DAMAGED = "文件已损坏或不是工作簿，请用 Excel 或 WPS 打开后另存再报送（";

  private final List<String> passwords;
  private final ReadingLimits limits;

  public WorkbookParser(List<String> passwords, ReadingLimits limits) {
    this.passwords = List.copyOf(passwords);
    this.limits = limits;
  }

  /**
   * The workbook in {@code bytes}.
   *
   * @throws UnreadableWorkbookException where there is no workbook to be read
   */
  public Workbook parse(byte[] bytes) throws UnreadableWorkbookException {
    Budget budget = new Budget(limits);
    try {
      ParsedBook book = book(bytes, budget);
      return new Workbook(book.format(), Evaluation.completed(book, budget));
    } catch (OverLimitException | ForbiddenEntityException | UnopenedException e) {
      throw new UnreadableWorkbookException(e.getMessage(), e);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // POI throws unchecked exceptions of a dozen kinds on damaged files
      throw new UnreadableWorkbookException(DAMAGED + firstLine(e) + "）", e);
    }
  }

  private ParsedBook book(byte[] bytes, Budget budget)
      throws IOException, UnreadableWorkbookException, UnopenedException {
    if (bytes.length == 0) {
      throw refused("文件是空的（0 字节），请重新报送");
    }
    if (bytes.length > limits.bytes()) {
      throw refused("文件超过上限 " + limits.megabytes() + " MB，请删去图片等无关内容后报送");
    }
    if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) {
      return ZipContainer.read(bytes, budget);
    }
    if (begins(bytes, OLE)) {
      return OleContainer.read(bytes, passwords, budget);
    }
    if (Biff5Book.isOne(bytes)) {
      return Biff5Book.read(bytes, budget);
    }
    if (LockFile.isOne(bytes)) {
      throw refused("是 Excel 打开工作簿时的临时锁定文件，没有数据；请关闭工作簿后报送工作簿本身");
    }
    Optional<ForeignKind> foreign = ForeignKind.of(bytes);
    if (foreign.isPresent()) {
      throw refused(foreign.get().reason());
    }
    Optional<String> text = TextEncoding.text(bytes);
    if (text.isEmpty()) {
      throw refused("不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送");
    }
    return TextBook.read(text.get(), budget);
  }

  private static boolean begins(byte[] bytes, byte[] start) {
    return Arrays.mismatch(start, bytes) == start.length || Arrays.equals(start, bytes);
  }

  private static UnreadableWorkbookException refused(String reason) {
    return new UnreadableWorkbookException(reason, null);
  }

  private static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    String cut = message.length() > 200 ? message.substring(0, 200) + "…" : message;
    return cut.isEmpty() ? e.getClass().getSimpleName() : cut;
  }
}
