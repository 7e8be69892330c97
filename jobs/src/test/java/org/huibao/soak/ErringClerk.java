package org.huibao.soak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.huibao.reference.Reference;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;
import org.huibao.words.Period;

/** A clerk who errs, in one of many ways, in a workbook that was sent in. */
final class ErringClerk {
  private static final int ROWS_OF_A_TITLE = 2;

  private final SentFolder sent;
  private final SplittableRandom random;
  private final Reference reference;
  private final Map<String, Workbook> open = new LinkedHashMap<>();
  private final Map<String, byte[]> replaced = new HashMap<>();
  private final Set<WrongCell> wrong = new HashSet<>();

  /** A file that says another time, or null: any finding of the file tells. */
  private String retitled;

  /** Formulas over wrong cells, once they are saved. */
  private final Set<WrongCell> following = new HashSet<>();

  /**
   * @param cell null for any of the file's
   */
  record WrongCell(String file, String sheet, String cell) {}

  ErringClerk(SentFolder sent, SplittableRandom random) {
    this.sent = sent;
    this.random = random;
    this.reference = sent.reference();
  }

  /** The workbooks erred in, as saved. */
  Map<String, byte[]> changed() {
    Map<String, byte[]> all = new HashMap<>(replaced);
    open.forEach((file, workbook) -> all.put(file, saved(file, workbook)));
    return all;
  }

  Set<WrongCell> wrong() {
    return wrong;
  }

  String retitled() {
    return retitled;
  }

  Set<WrongCell> following() {
    return following;
  }

  /**
   * As a program saves it that works out its formulas: what hangs on a wrong cell is wrong, too.
   */
  private byte[] saved(String file, Workbook workbook) {
    try (workbook;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Map<Cell, Double> before = formulas(workbook);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      before.forEach(
          (cell, number) -> {
            if (Math.abs(cell.getNumericCellValue() - number) > 1e-9 * Math.abs(number)) {
              following.add(
                  new WrongCell(
                      file, cell.getSheet().getSheetName(), cell.getAddress().formatAsString()));
            }
          });
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Cell, Double> formulas(Workbook workbook) {
    Map<Cell, Double> formulas = new LinkedHashMap<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA
              && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            formulas.put(cell, cell.getNumericCellValue());
          }
        }
      }
    }
    return formulas;
  }

  private Workbook workbook(String file) {
    return open.computeIfAbsent(
        file,
        name -> {
          try {
            return WorkbookFactory.create(new ByteArrayInputStream(sent.bytes(name)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Cell cell(Observation at) {
    CellReference place = new CellReference(at.cell());
    Row row = workbook(at.file()).getSheet(at.sheet()).getRow(place.getRow());
    return row.getCell(place.getCol());
  }

  /** Writes {@code value}, as it should show in the cell. */
  private void write(Observation at, BigDecimal value) {
    Cell cell = cell(at);
    if (cell.getCellType() == CellType.STRING) {
      retype(cell, value.toPlainString());
    } else {
      if (cell.getCellType() == CellType.FORMULA) {
        cell.removeFormula();
      }
      boolean isPercent = cell.getCellStyle().getDataFormatString().contains("%");
      cell.setCellValue((isPercent ? value.movePointLeft(2) : value).doubleValue());
    }
    wrong.add(new WrongCell(at.file(), at.sheet(), at.cell()));
  }

  /** POI keeps an inline string beside a new text, unless the cell was blank. */
  private static void retype(Cell cell, String text) {
    cell.setBlank();
    cell.setCellValue(text);
  }

  private boolean isTyped(Observation at) {
    return cell(at).getCellType() != CellType.FORMULA;
  }

  // what stands in the returns

  private List<Observation> numbers(String file, Period period) {
    return sent.reading(file).observations().stream()
        .filter(each -> period.toString().equals(each.period()))
        .filter(each -> each.place() != null && each.indicator() != null)
        .filter(each -> reference.indicator(each.indicator()).isPresent())
        .toList();
  }

  private List<Observation> numbers(String file) {
    return numbers(file, sent.period());
  }

  private boolean isAmount(Observation each) {
    return each.measure().equals(Measure.VALUE.code())
        && reference.indicator(each.indicator()).orElseThrow().isAmount()
        && !each.span().equals("month")
        && each.value().abs().compareTo(BigDecimal.TEN) > 0;
  }

  private boolean isOfDistrict(Observation each) {
    return each.place().equals(reference.district().place());
  }

  private boolean isTownsOwn(String file) {
    return numbers(file).stream().map(Observation::place).distinct().count() == 1;
  }

  private <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private Optional<Observation> any(Predicate<Observation> wanted) {
    List<String> files = new ArrayList<>(sent.files(sent.period()));
    while (!files.isEmpty()) {
      String file = files.remove(random.nextInt(files.size()));
      Optional<Observation> one = any(numbers(file).stream().filter(wanted).toList());
      if (one.isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }

  private Optional<Observation> anyTyped() {
    return any(each -> isAmount(each) && isTyped(each) && !isOfDistrict(each));
  }

  private Optional<Observation> beside(Observation of, Measure measure) {
    return numbers(of.file()).stream()
        .filter(each -> each.measure().equals(measure.code()))
        .filter(each -> each.sheet().equals(of.sheet()))
        .filter(each -> each.place().equals(of.place()) && each.indicator().equals(of.indicator()))
        .filter(each -> each.span().equals(of.span()) && each.scope().equals(of.scope()))
        .findFirst();
  }

  /** Number cells of a block of towns: its file, sheet and indicator (or all of them), by place. */
  private Map<String, List<Observation>> rows(Observation of, boolean allIndicators) {
    Map<String, List<Observation>> rows = new LinkedHashMap<>();
    for (Observation each : numbers(of.file())) {
      if (each.sheet().equals(of.sheet())
          && !isOfDistrict(each)
          && (allIndicators || each.indicator().equals(of.indicator()))) {
        rows.computeIfAbsent(each.place(), key -> new ArrayList<>()).add(each);
      }
    }
    return rows;
  }

  // how people err

  static final Map<String, Predicate<ErringClerk>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("a zero too many", clerk -> clerk.rewritten(each -> each.movePointRight(1)));
    KINDS.put("a zero lost", clerk -> clerk.rewritten(each -> each.movePointLeft(1)));
    KINDS.put("a factor of a hundred", clerk -> clerk.rewritten(each -> each.movePointRight(2)));
    KINDS.put("元 for 万元 in a cell", clerk -> clerk.rewritten(each -> each.movePointRight(4)));
    KINDS.put("digits swapped", clerk -> clerk.rewritten(ErringClerk::swapped));
    KINDS.put("a digit doubled", clerk -> clerk.rewritten(ErringClerk::doubled));
    KINDS.put("a digit lost", clerk -> clerk.rewritten(ErringClerk::lost));
    KINDS.put("a wrong sign", clerk -> clerk.rewritten(BigDecimal::negate));
    KINDS.put("digits swapped, growth anew", ErringClerk::swappedWithGrowth);
    KINDS.put("元 for 万元 in a return", ErringClerk::scaledReturn);
    KINDS.put("another unit over a return", ErringClerk::otherUnit);
    KINDS.put("two rows exchanged", ErringClerk::exchangedRows);
    KINDS.put("rows rotated by one", clerk -> clerk.rotated(true));
    KINDS.put("one column rotated by one", clerk -> clerk.rotated(false));
    KINDS.put("years exchanged in a row", clerk -> clerk.exchangedYears(false));
    KINDS.put("years exchanged in a return", clerk -> clerk.exchangedYears(true));
    KINDS.put("heads exchanged", ErringClerk::exchangedHeads);
    KINDS.put("last quarter's numbers", ErringClerk::oldNumbers);
    KINDS.put("last quarter's file", ErringClerk::oldFile);
    KINDS.put("another town's numbers", ErringClerk::othersNumbers);
    KINDS.put("last year's title", ErringClerk::oldTitle);
    KINDS.put("a part above its whole", ErringClerk::partAboveWhole);
    KINDS.put("a total typed over", ErringClerk::total);
    KINDS.put("a base with a zero too many", ErringClerk::base);
    KINDS.put("a growth mistyped", clerk -> clerk.rate(Measure.GROWTH));
    KINDS.put("a completion mistyped", clerk -> clerk.rate(Measure.COMPLETION));
    KINDS.put("an old copy of the sheet", ErringClerk::copiedSheet);
  }

  private boolean rewritten(UnaryOperator<BigDecimal> how) {
    return anyTyped()
        .filter(each -> how.apply(each.value()).compareTo(each.value()) != 0)
        .map(
            each -> {
              write(each, how.apply(each.value()));
              return true;
            })
        .orElse(false);
  }

  private static BigDecimal byDigits(BigDecimal value, UnaryOperator<String> how) {
    BigDecimal changed =
        new BigDecimal(how.apply(value.abs().stripTrailingZeros().toPlainString()));
    return value.signum() < 0 ? changed.negate() : changed;
  }

  private static BigDecimal swapped(BigDecimal value) {
    return byDigits(
        value, digits -> digits.charAt(1) + "" + digits.charAt(0) + digits.substring(2));
  }

  private static BigDecimal doubled(BigDecimal value) {
    return byDigits(value, digits -> digits.charAt(0) + digits);
  }

  private static BigDecimal lost(BigDecimal value) {
    return byDigits(value, digits -> digits.charAt(0) + digits.substring(2));
  }

  private boolean swappedWithGrowth() {
    Optional<Observation> one =
        any(
            each ->
                isAmount(each)
                    && isTyped(each)
                    && !isOfDistrict(each)
                    && swapped(each.value()).compareTo(each.value()) != 0
                    && beside(each, Measure.PREVIOUS_YEAR).isPresent()
                    && beside(each, Measure.GROWTH).filter(this::isTyped).isPresent());
    one.ifPresent(
        each -> {
          BigDecimal value = swapped(each.value());
          BigDecimal base = beside(each, Measure.PREVIOUS_YEAR).orElseThrow().value();
          write(each, value);
          write(
              beside(each, Measure.GROWTH).orElseThrow(),
              value
                  .movePointRight(2)
                  .divide(base, 1, RoundingMode.HALF_UP)
                  .subtract(BigDecimal.valueOf(100)));
        });
    return one.isPresent();
  }

  private boolean scaledReturn() {
    Optional<Observation> one =
        any(each -> isAmount(each) && isTownsOwn(each.file()) && "万元".equals(each.unit()));
    one.ifPresent(
        first ->
            numbers(first.file()).stream()
                .filter(each -> "万元".equals(each.unit()) && isTyped(each))
                .forEach(each -> write(each, each.value().movePointRight(4))));
    return one.isPresent();
  }

  private boolean otherUnit() {
    Optional<Observation> one =
        any(each -> isAmount(each) && isTownsOwn(each.file()) && "万元".equals(each.unit()));
    one.ifPresent(
        first -> {
          retext(first.file(), text -> text.replace("万元", "亿元"));
          numbers(first.file()).stream()
              .filter(each -> "万元".equals(each.unit()))
              .forEach(each -> wrong.add(new WrongCell(each.file(), each.sheet(), each.cell())));
        });
    return one.isPresent();
  }

  private void retext(String file, UnaryOperator<String> how) {
    for (Sheet sheet : workbook(file)) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            String text = how.apply(cell.getStringCellValue());
            if (!text.equals(cell.getStringCellValue())) {
              retype(cell, text);
            }
          }
        }
      }
    }
  }

  private Optional<Observation> anyOfTowns(int fewest) {
    return any(
        each ->
            isAmount(each)
                && isTyped(each)
                && !isOfDistrict(each)
                && rows(each, false).size() >= fewest);
  }

  private boolean exchangedRows() {
    Optional<Observation> one = anyOfTowns(4);
    return one.isPresent()
        && exchange(
            rows(one.get(), true), one.get().place(), other(one.get(), rows(one.get(), true)));
  }

  private String other(Observation one, Map<String, List<Observation>> rows) {
    List<String> places = new ArrayList<>(rows.keySet());
    int at = places.indexOf(one.place());
    return places.get(at + 1 < places.size() ? at + 1 : at - 1);
  }

  private boolean exchange(Map<String, List<Observation>> rows, String one, String other) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (String place : List.of(one, other)) {
      rows.get(place).forEach(each -> values.put(place + series(each), each.value()));
    }
    return place(rows, one, other, values) && place(rows, other, one, values);
  }

  private static String series(Observation each) {
    return String.join("\n", each.indicator(), each.measure(), each.span(), each.scope());
  }

  private boolean place(
      Map<String, List<Observation>> rows,
      String place,
      String from,
      Map<String, BigDecimal> values) {
    for (Observation each : rows.get(place)) {
      BigDecimal value = values.get(from + series(each));
      if (value == null) {
        return false;
      }
      if (isTyped(each)) {
        write(each, value);
      }
    }
    return true;
  }

  private boolean rotated(boolean wholeRows) {
    Optional<Observation> one = anyOfTowns(5);
    if (one.isEmpty()) {
      return false;
    }
    Map<String, List<Observation>> rows = rows(one.get(), wholeRows);
    if (!wholeRows) {
      rows.values()
          .forEach(row -> row.removeIf(each -> !each.measure().equals(Measure.VALUE.code())));
    }
    Map<String, BigDecimal> values = new HashMap<>();
    rows.forEach(
        (place, row) -> row.forEach(each -> values.put(place + series(each), each.value())));
    List<String> places = new ArrayList<>(rows.keySet());
    for (int i = 0; i < places.size(); i++) {
      String from = places.get((i + places.size() - 1) % places.size());
      if (!place(rows, places.get(i), from, values)) {
        return false;
      }
    }
    return true;
  }

  private boolean exchangedYears(boolean whole) {
    Optional<Observation> one =
        any(
            each ->
                isAmount(each)
                    && isTyped(each)
                    && !isOfDistrict(each)
                    && beside(each, Measure.PREVIOUS_YEAR).isPresent());
    one.ifPresent(
        first ->
            (whole ? numbers(first.file()) : List.of(first))
                .stream()
                    .filter(each -> each.measure().equals(Measure.VALUE.code()) && isTyped(each))
                    .forEach(
                        each ->
                            beside(each, Measure.PREVIOUS_YEAR)
                                .filter(base -> base.value().compareTo(each.value()) != 0)
                                .ifPresent(
                                    base -> {
                                      write(base, each.value());
                                      write(each, base.value());
                                      wrongHeads(each, base);
                                    })));
    return one.isPresent();
  }

  /** Whether heads or numbers were exchanged nobody can tell. */
  private void wrongHeads(Observation value, Observation base) {
    for (Observation each : List.of(value, base)) {
      CellReference at = new CellReference(each.cell());
      Sheet sheet = workbook(each.file()).getSheet(each.sheet());
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean isHead = cell.getRowIndex() < at.getRow() && cell.getColumnIndex() == at.getCol();
          boolean isStub = cell.getRowIndex() == at.getRow() && cell.getColumnIndex() < at.getCol();
          if ((isHead || isStub) && isText(cell)) {
            wrong.add(new WrongCell(each.file(), each.sheet(), cell.getAddress().formatAsString()));
          }
        }
      }
    }
  }

  private boolean exchangedHeads() {
    Optional<Observation> one =
        any(
            each ->
                isAmount(each)
                    && beside(each, Measure.PREVIOUS_YEAR)
                        .filter(
                            base ->
                                new CellReference(base.cell()).getRow()
                                    == new CellReference(each.cell()).getRow())
                        .isPresent());
    if (one.isEmpty()) {
      return false;
    }
    Observation value = one.get();
    Observation base = beside(value, Measure.PREVIOUS_YEAR).orElseThrow();
    int left = new CellReference(value.cell()).getCol();
    int right = new CellReference(base.cell()).getCol();
    Sheet sheet = workbook(value.file()).getSheet(value.sheet());
    for (int r = new CellReference(value.cell()).getRow() - 1; r > 0; r--) {
      Cell one1 = sheet.getRow(r) == null ? null : sheet.getRow(r).getCell(left);
      Cell other = sheet.getRow(r) == null ? null : sheet.getRow(r).getCell(right);
      if (isText(one1)
          && isText(other)
          && !one1.getStringCellValue().equals(other.getStringCellValue())) {
        String text = one1.getStringCellValue();
        retype(one1, other.getStringCellValue());
        retype(other, text);
        wrong.add(
            new WrongCell(
                value.file(),
                value.sheet(),
                new CellReference(r, left).formatAsString().replace("$", "")));
        wrong.add(
            new WrongCell(
                value.file(),
                value.sheet(),
                new CellReference(r, right).formatAsString().replace("$", "")));
        for (Observation each : numbers(value.file())) {
          int column = new CellReference(each.cell()).getCol();
          if (each.sheet().equals(value.sheet()) && (column == left || column == right)) {
            wrong.add(new WrongCell(each.file(), each.sheet(), each.cell()));
          }
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Cell cell) {
    return cell != null
        && cell.getCellType() == CellType.STRING
        && !cell.getStringCellValue().isBlank()
        && !cell.getStringCellValue().matches("[-—－.,\\d%]+");
  }

  private Optional<Period> earlier() {
    return Optional.of(sent.period())
        .filter(each -> each.month() > 3)
        .map(each -> new Period(each.year(), each.month() - 3));
  }

  /** The same office's file of the quarter before. */
  private Optional<String> fileBefore(String file) {
    return earlier()
        .flatMap(
            before -> {
              String of = sent.reading(file).itself().reporter();
              String form = sent.reading(file).itself().form();
              return sent.files(before).stream()
                  .filter(
                      each ->
                          java.util.Objects.equals(sent.reading(each).itself().reporter(), of)
                              && java.util.Objects.equals(sent.reading(each).itself().form(), form))
                  .findFirst();
            });
  }

  private boolean copied(String file, String from, Period fromPeriod, boolean anyPlace) {
    Map<String, BigDecimal> old = new HashMap<>();
    numbers(from, fromPeriod)
        .forEach(each -> old.put((anyPlace ? "" : each.place()) + series(each), each.value()));
    for (Observation each : numbers(file)) {
      String span = each.span().equals("year") ? "ytd" : each.span();
      BigDecimal value =
          old.getOrDefault(
              (anyPlace ? "" : each.place()) + series(each),
              old.get(
                  (anyPlace ? "" : each.place())
                      + String.join("\n", each.indicator(), each.measure(), span, each.scope())));
      if (value != null && isTyped(each)) {
        write(each, value);
      }
    }
    return wrong.size() > 10;
  }

  private Optional<String> anyFile(Predicate<String> wanted) {
    return any(sent.files(sent.period()).stream().filter(wanted).toList());
  }

  private boolean oldNumbers() {
    return anyFile(each -> fileBefore(each).isPresent())
        .map(file -> copied(file, fileBefore(file).orElseThrow(), earlier().orElseThrow(), false))
        .orElse(false);
  }

  private boolean oldFile() {
    Optional<String> one = anyFile(each -> fileBefore(each).isPresent());
    one.ifPresent(
        file -> {
          replaced.put(file, sent.bytes(fileBefore(file).orElseThrow()));
          wrong.add(new WrongCell(file, null, null));
        });
    return one.isPresent();
  }

  private boolean othersNumbers() {
    return anyFile(this::isTownsOwn)
        .flatMap(
            file ->
                anyFile(
                        other ->
                            !other.equals(file)
                                && isTownsOwn(other)
                                && numbers(other).size() == numbers(file).size())
                    .map(other -> copied(file, other, sent.period(), true)))
        .orElse(false);
  }

  private boolean oldTitle() {
    String year = String.valueOf(sent.period().year());
    String before = String.valueOf(sent.period().year() - 1);
    Optional<String> one =
        anyFile(
            each ->
                sent.reading(each).itself().title() != null
                    && sent.reading(each).itself().title().contains(year));
    one.ifPresent(
        file -> {
          for (Sheet sheet : workbook(file)) {
            for (Row row : sheet) {
              for (Cell cell : row) {
                if (cell.getRowIndex() < ROWS_OF_A_TITLE
                    && isText(cell)
                    && cell.getStringCellValue().contains(year)) {
                  retype(cell, cell.getStringCellValue().replace(year, before));
                }
              }
            }
          }
          retitled = file;
        });
    return one.isPresent();
  }

  private boolean partAboveWhole() {
    Optional<Observation> one =
        any(
            each ->
                isAmount(each)
                    && isTyped(each)
                    && reference.indicator(each.indicator()).orElseThrow().partOf() != null
                    && whole(each)
                        .filter(whole -> isTyped(whole) && whole.value().signum() > 0)
                        .isPresent());
    one.ifPresent(
        part ->
            write(
                part,
                whole(part)
                    .orElseThrow()
                    .value()
                    .multiply(new BigDecimal("1.2"))
                    .setScale(1, RoundingMode.UP)));
    return one.isPresent();
  }

  private Optional<Observation> whole(Observation part) {
    String whole = reference.indicator(part.indicator()).orElseThrow().partOf();
    return numbers(part.file()).stream()
        .filter(each -> each.indicator().equals(whole) && each.measure().equals(part.measure()))
        .filter(each -> each.place().equals(part.place()) && each.span().equals(part.span()))
        .findFirst();
  }

  private boolean total() {
    Optional<Observation> one =
        any(
            each ->
                isAmount(each)
                    && isOfDistrict(each)
                    && reference.indicator(each.indicator()).orElseThrow().isAdditive()
                    && rows(each, false).keySet().stream()
                            .filter(
                                place ->
                                    each.place()
                                        .equals(reference.place(place).orElseThrow().parent()))
                            .count()
                        > 3);
    one.ifPresent(
        each ->
            write(
                each, each.value().multiply(new BigDecimal("1.03")).setScale(0, RoundingMode.UP)));
    return one.isPresent();
  }

  private boolean base() {
    Optional<Observation> one =
        any(
            each ->
                each.measure().equals(Measure.PREVIOUS_YEAR.code())
                    && isTyped(each)
                    && !isOfDistrict(each)
                    && each.value().abs().compareTo(BigDecimal.TEN) > 0);
    one.ifPresent(each -> write(each, each.value().movePointRight(1)));
    return one.isPresent();
  }

  private boolean rate(Measure measure) {
    Optional<Observation> one =
        any(
            each ->
                each.measure().equals(measure.code())
                    && isTyped(each)
                    && each.value().abs().compareTo(BigDecimal.ONE) > 0);
    one.ifPresent(each -> write(each, each.value().movePointRight(1)));
    return one.isPresent();
  }

  private boolean copiedSheet() {
    Optional<Observation> one = anyTyped();
    one.ifPresent(
        each -> {
          Workbook workbook = workbook(each.file());
          Sheet copy = workbook.cloneSheet(workbook.getSheetIndex(each.sheet()));
          write(each, each.value().add(BigDecimal.valueOf(7)));
          wrong.add(new WrongCell(each.file(), copy.getSheetName(), each.cell()));
        });
    return one.isPresent();
  }
}
