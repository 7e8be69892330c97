package org.huibao.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Opens a workbook by what its bytes are and reads all its sheets. */
public final class WorkbookReader {
  /** Larger files are refused: POI holds a workbook in memory as a whole. */
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  private WorkbookReader() {}

  /**
   * The workbook in {@code bytes}. One encrypted with Excel's own default password simply opens.
   *
   * @throws UnreadableWorkbookException where there is no workbook to be read
   */
  public static Workbook read(byte[] bytes) throws UnreadableWorkbookException {
    String format = format(bytes);
    try (org.apache.poi.ss.usermodel.Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(bytes), Decryptor.DEFAULT_PASSWORD)) {
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        sheets.add(SheetCells.read(workbook, i));
      }
      return new Workbook(format, sheets);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableWorkbookException("工作簿设有打开密码，请去掉密码后重新报送", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI throws unchecked exceptions of a dozen kinds on damaged files
      throw new UnreadableWorkbookException(
          "文件已损坏或不是工作簿，请用 Excel 或 WPS 打开后另存再报送（" + firstLine(e) + "）", e);
    }
  }

  private static String format(byte[] bytes) throws UnreadableWorkbookException {
    if (bytes.length == 0) {
      throw new UnreadableWorkbookException("文件是空的（0 字节），请重新报送", null);
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableWorkbookException(
          "文件有 " + bytes.length + " 字节，超过上限 " + MOST_BYTES + "，请删去图片等无关内容后报送", null);
    }
    return switch (FileMagic.valueOf(bytes)) {
      case OLE2 -> "xls";
      case BIFF4, BIFF3, BIFF2 ->
          throw new UnreadableWorkbookException("是 Excel 4 及更早的格式，请另存为 .xlsx 后报送", null);
      case OOXML -> "xlsx";
      default -> throw new UnreadableWorkbookException("不是 .xlsx 或 .xls 工作簿，请另存为 .xlsx 后报送", null);
    };
  }

  private static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    return message.isEmpty() ? e.getClass().getSimpleName() : message;
  }
}
