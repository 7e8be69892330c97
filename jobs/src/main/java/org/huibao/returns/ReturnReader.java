package org.huibao.returns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.layout.SheetLayout;
import org.huibao.layout.SheetReader;
import org.huibao.layout.SheetReading;
import org.huibao.layout.Vocabulary;
import org.huibao.reference.PeriodMention;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;
import org.huibao.workbook.Sheet;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;
import org.huibao.workbook.WorkbookReader;

/** Reads one workbook as a return. Whatever the bytes are, the answer is a reading. */
public final class ReturnReader {
  private final Reference reference;
  private final Reporters reporters;
  private final SheetReader sheetReader;
  private final Set<String> signs;

  public ReturnReader(Reference reference) {
    this.reference = reference;
    this.reporters = new Reporters(reference);
    this.sheetReader = new SheetReader(reference, new Vocabulary(reference));
    this.signs = reference.district().symbols().keySet();
  }

  /** The first 16 hex digits that know a return: its bytes and its name. */
  public static String returnId(String sha256, String file) {
    return sha256((sha256 + "\n" + file).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot name a return: no SHA-256 here", e);
    }
  }

  /** What became of every number in {@code bytes}. */
  public ReturnReading read(FileToRead file, byte[] bytes) {
    return readSheets(file, bytes).reading();
  }

  /** What {@code file} gives when its bytes cannot be had, and why they cannot. */
  public SheetsRead unreadable(FileToRead file, String reason) {
    String sha256 = sha256(new byte[0]);
    String returnId = returnId(sha256, file.file());
    return SheetsRead.none(
        rejected(file, sha256, reason, new Readings(reference, returnId, file.file())));
  }

  /** The same reading, with the sheets beside what each of their cells was taken for. */
  public SheetsRead readSheets(FileToRead file, byte[] bytes) {
    String sha256 = sha256(bytes);
    String returnId = returnId(sha256, file.file());
    Readings readings = new Readings(reference, returnId, file.file());
    try {
      return read(file, sha256, WorkbookReader.read(bytes), readings);
    } catch (UnreadableWorkbookException e) {
      return SheetsRead.none(rejected(file, sha256, e.getMessage(), readings));
    } catch (RuntimeException e) {
      // one workbook that nobody foresaw must not cost the others their reading
      String reason = "读取时出错，请把该文件交给开发者（" + e + "）";
      return SheetsRead.none(
          rejected(file, sha256, reason, new Readings(reference, returnId, file.file())));
    }
  }

  private SheetsRead read(FileToRead file, String sha256, Workbook workbook, Readings readings) {
    List<SheetLayout> layouts = new ArrayList<>();
    SheetLayout.Preceding before = SheetLayout.Preceding.NONE;
    for (Sheet sheet : workbook.sheets()) {
      SheetLayout layout = new SheetLayout(sheet, signs, before);
      layouts.add(layout);
      before = layout.goesOn();
    }
    Identity identity = identity(file, layouts);
    List<SheetReading> sheets = new ArrayList<>();
    for (SheetLayout layout : layouts) {
      PeriodMention time =
          PeriodMention.find(layout.name())
              .map(own -> own.within(identity.fileTime()))
              .orElse(identity.fileTime());
      sheets.add(sheetReader.read(layout, identity.defaultPlace(reference), time));
    }
    sheets.forEach(readings::add);
    return new SheetsRead(
        readings.finish(file, sha256, workbook, identity), workbook.sheets(), sheets);
  }

  private Identity identity(FileToRead file, List<SheetLayout> layouts) {
    List<String> pathParts = pathParts(file.file());
    List<String> titles =
        layouts.stream().map(SheetLayout::title).filter(title -> !title.isEmpty()).toList();
    List<String> named = new ArrayList<>();
    layouts.forEach(
        layout -> Optional.ofNullable(layout.headings().reporter()).ifPresent(named::add));
    named.addAll(pathParts);
    named.addAll(titles);
    Optional<Reporter> reporter = reporters.named(named);
    List<String> formTexts = new ArrayList<>(titles);
    formTexts.addAll(pathParts);
    PeriodMention fileTime = new PeriodMention(null, null, null);
    for (String part : pathParts) {
      Optional<PeriodMention> mention = PeriodMention.inFileName(part);
      if (mention.isPresent()) {
        fileTime = fileTime.within(mention.get());
      }
    }
    return new Identity(
        reporter.orElse(null),
        Forms.named(reference, reporter.map(Reporter::id).orElse(null), formTexts).orElse(null),
        titles.isEmpty() ? "" : titles.get(0),
        fileTime,
        receivedOn(file, layouts));
  }

  /** File name first, then its folders from the inside out. */
  private static List<String> pathParts(String file) {
    List<String> parts = new ArrayList<>(Arrays.asList(file.split("/")));
    java.util.Collections.reverse(parts);
    parts.set(0, parts.get(0).replaceFirst("\\.[A-Za-z]{2,5}$", ""));
    return parts;
  }

  private static Date receivedOn(FileToRead file, List<SheetLayout> layouts) {
    if (file.receivedOn() != null) {
      return file.receivedOn();
    }
    for (SheetLayout layout : layouts) {
      String date = layout.headings().date();
      if (date != null) {
        try {
          return Date.valueOf(java.time.LocalDate.parse(date));
        } catch (java.time.format.DateTimeParseException noSuchDay) {
          return null;
        }
      }
    }
    return null;
  }

  private ReturnReading rejected(FileToRead file, String sha256, String reason, Readings readings) {
    Identity identity = identity(file, List.of());
    readings.find(FindingRule.UNREADABLE_WORKBOOK, null, null, reason);
    return readings.rejected(file, sha256, reason, identity);
  }

  /**
   * Who sent the return, which form, and what its name says of the period.
   *
   * @param reporter or null
   * @param form or null
   */
  record Identity(
      Reporter reporter, String form, String title, PeriodMention fileTime, Date receivedOn) {
    String defaultPlace(Reference reference) {
      return reporter == null || reporter.place() == null
          ? reference.district().place()
          : reporter.place();
    }
  }
}
