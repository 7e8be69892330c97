package org.huibao.returns.process;

import org.huibao.reference.Reference;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.FileToRead;
import org.huibao.returns.RejectedReturns;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.ReturnReading;
import org.huibao.returns.SheetsRead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads workbooks in processes of their own. Whatever the bytes are, the answer is a reading. */
public final class IsolatedReader {
  private static final Logger LOG = LoggerFactory.getLogger(IsolatedReader.class);

  private final Reference reference;
  private final RejectedReturns rejected;

  public IsolatedReader(Reference reference) {
    this.reference = reference;
    this.rejected = new RejectedReturns(reference);
  }

  /**
   * What became of every number in {@code bytes}.
   *
   * @param bytes the file's, or as many as are enough to see that it is too large
   * @param earlier where its first table may begin
   */
  public ReturnReading read(FileToRead file, String sha256, byte[] bytes, EarlierFiles earlier) {
    return read(new FileBytes(file, sha256, bytes, false), earlier).reading();
  }

  /** The same reading, with the sheets beside what each of their cells was taken for. */
  public SheetsRead readSheets(FileToRead file, byte[] bytes, EarlierFiles earlier) {
    return read(new FileBytes(file, ReturnReader.sha256(bytes), bytes, true), earlier);
  }

  /** The return of a file whose bytes cannot be had. */
  public SheetsRead unread(FileToRead file, String reason) {
    return rejected.unread(file, reason);
  }

  private SheetsRead read(FileBytes file, EarlierFiles earlier) {
    String reason;
    try {
      return ReadingProcesses.read(reference, file, earlier);
    } catch (EndedReadingException e) {
      reason = e.getMessage();
    } catch (FailedReadingException e) {
      // one workbook that nobody foresaw must not cost the others their reading
      LOG.warn("Cannot read {}: {}", file.file().file(), e.getMessage());
      reason = "读取时出错，请把该文件交给开发者（" + e.getMessage().lines().findFirst().orElse("") + "）";
    }
    return rejected.of(file.file(), file.sha256(), reason);
  }
}
