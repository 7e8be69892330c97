package org.huibao.returns;

import java.util.List;
import org.huibao.findings.FindingRule;
import org.huibao.reference.Reference;

/** What a file gives that nothing could be read of: a return without numbers, and why. */
public final class RejectedReturns {
  private final Reference reference;
  private final Reporters reporters;

  public RejectedReturns(Reference reference) {
    this.reference = reference;
    this.reporters = new Reporters(reference);
  }

  /** True for what Excel and LibreOffice leave beside a workbook while it is open. */
  static boolean isLockFile(FileToRead file) {
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    return name.startsWith("~$") || name.startsWith(".~lock.");
  }

  /** The return of a file whose bytes cannot be had. */
  public SheetsRead unread(FileToRead file, String reason) {
    return of(file, ReturnReader.sha256(new byte[0]), reason);
  }

  /**
   * The return of a file whose bytes are no return.
   *
   * @param reason what stands there and what to do, for people
   */
  public SheetsRead of(FileToRead file, String sha256, String reason) {
    String returnId = ReturnReader.returnId(sha256, file.file());
    Readings readings = new Readings(reference, returnId, file.file());
    Identity identity = new ReturnContext(reference, reporters, file, List.of()).identity();
    FindingRule rule = isLockFile(file) ? FindingRule.LOCK_FILE : FindingRule.UNREADABLE_WORKBOOK;
    readings.find(rule, null, null, reason);
    return SheetsRead.none(readings.rejected(file, sha256, reason, identity));
  }
}
