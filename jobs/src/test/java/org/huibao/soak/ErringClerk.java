package org.huibao.soak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.reference.Reference;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;
import org.huibao.words.Period;

/**
 * A clerk who errs in a workbook that was sent in: what stands there, and how it is written over.
 */
final class ErringClerk {
  private final SentFolder sent;
  private final SplittableRandom random;
  private final Reference reference;
  private final Map<String, Workbook> open = new LinkedHashMap<>();
  private final Map<String, byte[]> replaced = new HashMap<>();
  private final Set<WrongCell> wrong = new LinkedHashSet<>();

  /** A file that says another time, or null. */
  private String retitled;

  private boolean onlySoundFiles;

  /** Files in which nothing else is to be done, and those in which something is wrong. */
  private final Set<String> closed = new HashSet<>();

  private final Set<String> erredIn = new HashSet<>();

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

  /**
   * What is done next goes where nothing is wrong yet; else beside it, in other rows and columns.
   */
  void onlySoundFiles(boolean only) {
    onlySoundFiles = only;
    wrong.forEach(each -> (each.cell() == null || only ? closed : erredIn).add(each.file()));
  }

  /** The workbooks erred in, as saved. */
  Map<String, byte[]> changed() {
    Map<String, byte[]> all = new HashMap<>();
    open.forEach((file, workbook) -> all.put(file, saved(file, workbook)));
    all.putAll(replaced);
    return all;
  }

  /** The cells that were written wrongly. */
  Set<WrongCell> wrong() {
    return wrong;
  }

  /** True where a finding is at a wrong cell, or of a file that says another time. */
  boolean names(Finding finding) {
    return finding.file() != null
        && (finding.file().equals(retitled)
            || isIn(wrong, finding.file(), finding.sheet(), finding.cell()));
  }

  /** True of a wrong cell, and of a formula over one. */
  boolean touches(Source cell) {
    return isIn(wrong, cell.file(), cell.sheet(), cell.cell())
        || isIn(following, cell.file(), cell.sheet(), cell.cell());
  }

  private static boolean isIn(Set<WrongCell> cells, String file, String sheet, String cell) {
    return cells.contains(new WrongCell(file, sheet, cell))
        || cells.contains(new WrongCell(file, null, null));
  }

  void wrong(Observation at) {
    wrong.add(new WrongCell(at.file(), at.sheet(), at.cell()));
  }

  void wrong(String file, String sheet, String cell) {
    wrong.add(new WrongCell(file, sheet, cell));
  }

  /** Sends in another file's bytes under its name. */
  void replace(String file, byte[] bytes) {
    replaced.put(file, bytes);
    wrong.add(new WrongCell(file, null, null));
  }

  void retitle(String file) {
    retitled = file;
    wrong.add(new WrongCell(file, "", ""));
  }

  SentFolder sent() {
    return sent;
  }

  Reference reference() {
    return reference;
  }

  /**
   * As a program saves it that works out its formulas: what hangs on a wrong cell is wrong, too.
   */
  byte[] saved(String file, Workbook workbook) {
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

  static Map<Cell, Double> formulas(Workbook workbook) {
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

  Workbook workbook(String file) {
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

  Cell cell(Observation at) {
    CellReference place = new CellReference(at.cell());
    Row row = workbook(at.file()).getSheet(at.sheet()).getRow(place.getRow());
    return row.getCell(place.getCol());
  }

  /** Writes {@code value}, as it should show in the cell. */
  void write(Observation at, BigDecimal value) {
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
    wrong(at);
  }

  /** POI keeps an inline string beside a new text, unless the cell was blank. */
  static void retype(Cell cell, String text) {
    cell.setBlank();
    cell.setCellValue(text);
  }

  boolean isTyped(Observation at) {
    return cell(at).getCellType() != CellType.FORMULA;
  }

  List<Observation> numbers(String file, Period period) {
    return sent.reading(file).observations().stream()
        .filter(each -> period.toString().equals(each.period()))
        .filter(each -> each.place() != null && each.indicator() != null)
        .filter(each -> reference.indicator(each.indicator()).isPresent())
        .toList();
  }

  List<Observation> numbers(String file) {
    return numbers(file, sent.period());
  }

  boolean isAmount(Observation each) {
    return each.measure().equals(Measure.VALUE.code())
        && reference.indicator(each.indicator()).orElseThrow().isAmount()
        && !each.span().equals("month")
        && each.value().abs().compareTo(BigDecimal.TEN) > 0;
  }

  boolean isOfDistrict(Observation each) {
    return each.place().equals(reference.district().place());
  }

  boolean isTownsOwn(String file) {
    return numbers(file).stream().map(Observation::place).distinct().count() == 1;
  }

  <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  Optional<Observation> any(Predicate<Observation> wanted) {
    List<String> files = new ArrayList<>(sent.files(sent.period()));
    files.removeIf(each -> !isOpen(each));
    while (!files.isEmpty()) {
      String file = files.remove(random.nextInt(files.size()));
      Optional<Observation> one =
          any(numbers(file).stream().filter(this::isApart).filter(wanted).toList());
      if (one.isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(String file) {
    return !closed.contains(file) && !(onlySoundFiles && erredIn.contains(file));
  }

  /** In another row and column than all that is wrong. */
  private boolean isApart(Observation each) {
    CellReference at = new CellReference(each.cell());
    return !erredIn.contains(each.file())
        || wrong.stream()
            .filter(other -> other.file().equals(each.file()) && other.cell() != null)
            .map(other -> new CellReference(other.cell()))
            .noneMatch(other -> other.getRow() == at.getRow() || other.getCol() == at.getCol());
  }

  Optional<Observation> anyTyped() {
    return any(each -> isAmount(each) && isTyped(each) && !isOfDistrict(each));
  }

  Optional<Observation> beside(Observation of, Measure measure) {
    return numbers(of.file()).stream()
        .filter(each -> each.measure().equals(measure.code()))
        .filter(each -> each.sheet().equals(of.sheet()))
        .filter(each -> each.place().equals(of.place()) && each.indicator().equals(of.indicator()))
        .filter(each -> each.span().equals(of.span()) && each.scope().equals(of.scope()))
        .findFirst();
  }

  /** Number cells of a block of towns: its file, sheet and indicator (or all of them), by place. */
  Map<String, List<Observation>> rows(Observation of, boolean allIndicators) {
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

  Optional<String> anyFile(Predicate<String> wanted) {
    return any(sent.files(sent.period()).stream().filter(this::isOpen).filter(wanted).toList());
  }

  static boolean isText(Cell cell) {
    return cell != null
        && cell.getCellType() == CellType.STRING
        && !cell.getStringCellValue().isBlank()
        && !cell.getStringCellValue().matches("[-—－.,\\d%]+");
  }
}
