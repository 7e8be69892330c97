package org.huibao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huibao.reference.District;
import org.huibao.reference.ReadingLimits;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.FileToRead;

/** The workbooks that the reading's speed is measured with, in memory. */
final class ReadingCorpus {
  /** The number of a cell whose value is no text. */
  private static final Pattern NUMBER =
      Pattern.compile("(<c (?![^>]*t=\"(?!n\"))[^>]*[^/]><v>)(\\d+(?:\\.\\d+)?)(?=</v>)");

  /** Smaller ones may number rows and columns, or be growth. */
  private static final BigDecimal LEAST_VARIED = BigDecimal.valueOf(100);

  private static final ReadingLimits USUAL = ReadingLimits.DEFAULTS;

  /** The usual ones, with ten minutes in place of seconds. */
  static final ReadingLimits LIMITS =
      new ReadingLimits(
          USUAL.megabytes(),
          USUAL.unpackedMegabytes(),
          USUAL.ratio(),
          USUAL.cells(),
          USUAL.sheets(),
          USUAL.textLength(),
          600);

  private ReadingCorpus() {}

  /** A workbook and its path in the district's returns. */
  record Sent(FileToRead file, byte[] bytes) {}

  static Reference reference(Path district) {
    return ReferenceLoader.load(
        name -> {
          Path file = district.resolve(name);
          return Files.exists(file) ? Optional.of(bytes(file)) : Optional.empty();
        });
  }

  /** No district, and a deadline that a busy machine keeps. */
  static Reference patient() {
    Reference none = ReferenceLoader.none();
    District nobody = none.district();
    District patient =
        new District(
            nobody.id(),
            nobody.name(),
            nobody.place(),
            nobody.groups(),
            nobody.peersName(),
            nobody.rounding(),
            nobody.symbols(),
            nobody.suppressBelow(),
            LIMITS,
            nobody.passwords());
    return new Reference(
        patient,
        none.places(),
        none.population(),
        none.reporters(),
        none.indicators(),
        none.composites(),
        none.schedule(),
        none.units(),
        none.measureWords(),
        none.fingerprint(),
        none.wholeFingerprint());
  }

  /** The district's own returns whose names end so. */
  static List<Sent> returns(Path district, String ending) throws IOException {
    Path folder = district.resolve("returns");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(file -> new Sent(named(folder.relativize(file).toString()), bytes(file)))
          .toList();
    }
  }

  /** So many workbooks, the given ones again and again, no two with the same numbers. */
  static List<Sent> varied(List<Sent> originals, int count) throws IOException {
    Random random = new Random(1);
    List<Sent> varied = new ArrayList<>();
    while (varied.size() < count) {
      Sent original = originals.get(varied.size() % originals.size());
      varied.add(new Sent(original.file(), varied(original.bytes(), random)));
    }
    return varied;
  }

  private static byte[] varied(byte[] workbook, Random random) throws IOException {
    ByteArrayOutputStream varied = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(varied)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        out.putNextEntry(new ZipEntry(part.getName()));
        boolean isSheet = part.getName().startsWith("xl/worksheets/sheet");
        out.write(isSheet ? variedSheet(bytes, random) : bytes);
      }
    }
    return varied.toByteArray();
  }

  private static byte[] variedSheet(byte[] sheet, Random random) {
    return NUMBER
        .matcher(new String(sheet, StandardCharsets.UTF_8))
        .replaceAll(
            number ->
                number.group(1) + varied(new BigDecimal(number.group(2)), random.nextInt(100)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Up to a tenth more, with as many digits behind the point. */
  private static BigDecimal varied(BigDecimal number, int thousandths) {
    return number.compareTo(LEAST_VARIED) < 0
        ? number
        : number
            .multiply(BigDecimal.valueOf(1000 + thousandths, 3))
            .setScale(number.scale(), RoundingMode.HALF_UP);
  }

  /** One table: names down, {@code columns} indicators across. */
  static Sent table(int rows, int columns) throws IOException {
    Random random = new Random(rows);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("报表");
      sheet.value(0, 0, "2004年1-6月各企业主要经济指标");
      sheet.value(1, 0, "企业名称");
      for (int column = 1; column <= columns; column++) {
        sheet.value(1, column, "指标" + (char) ('甲' + column) + "（万元）");
      }
      for (int row = 0; row < rows; row++) {
        sheet.value(row + 2, 0, "企业" + BenchDistrict.town(row % 60) + row);
        for (int column = 1; column <= columns; column++) {
          sheet.value(row + 2, column, random.nextInt(1_000_000) / 10.0);
        }
      }
    }
    return new Sent(named("报表.xlsx"), out.toByteArray());
  }

  private static FileToRead named(String name) {
    return new FileToRead(name, name, null);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
    }
  }
}
