package org.huibao.workbook.process;

import java.util.List;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;

/** Opens a workbook by what its bytes are and reads all its sheets, within limits. */
public final class WorkbookReader {
  private final ReadingLimits limits;
  private final List<String> passwords;

  /**
   * @param passwords tried in turn on what Excel's own default password does not open
   */
  public WorkbookReader(ReadingLimits limits, List<String> passwords) {
    this.limits = limits;
    this.passwords = List.copyOf(passwords);
  }

  /**
   * The workbook in {@code bytes}.
   *
   * @param file its path or name, which tells a lock file and nothing else
   * @throws UnreadableWorkbookException where there is no workbook to be read
   */
  public Workbook read(String file, byte[] bytes) throws UnreadableWorkbookException {
    String name = file.substring(file.lastIndexOf('/') + 1);
    if (name.startsWith("~$") || name.startsWith(".~lock.")) {
      throw refused("是打开工作簿时留下的临时锁定文件，没有数据；请关闭工作簿后报送工作簿本身");
    }
    if (bytes.length == 0) {
      throw refused("文件是空的（0 字节），请重新报送");
    }
    if (bytes.length > limits.bytes()) {
      throw refused("文件超过上限 " + limits.megabytes() + " MB，请删去图片等无关内容后报送");
    }
    return ReadingProcesses.read(bytes, passwords, limits);
  }

  private static UnreadableWorkbookException refused(String reason) {
    return new UnreadableWorkbookException(reason, null);
  }
}
