package org.huibao.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huibao.reference.Reference;
import org.huibao.words.GarbledNumber;
import org.huibao.words.HeadingWords;
import org.huibao.words.LooseNumber;
import org.huibao.words.MisreadDate;
import org.huibao.words.PeriodMention;
import org.huibao.words.Span;
import org.huibao.workbook.CellAddress;

/** Reads every numeric cell of a sheet: observed in a table, or explained outside of one. */
public final class SheetReader {
  /** raw-2018-7 is no month. */
  private static final Pattern MONTHS = Pattern.compile("[月季]");

  private final Reference reference;
  private final Vocabulary vocabulary;

  public SheetReader(Reference reference, Vocabulary vocabulary) {
    this.reference = reference;
    this.vocabulary = vocabulary;
  }

  /**
   * What became of each number.
   *
   * @param outside what is known of them without the sheet
   */
  public SheetReading read(SheetLayout layout, Outside outside) {
    List<ObservedNumber> observed = new ArrayList<>();
    List<ExplainedNumber> explained = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    List<ObservedSign> signs = new ArrayList<>();
    ReadTexts texts = new ReadTexts(layout);
    long dueUnread = 0;
    for (PlacedTable table : layout.tables()) {
      PeriodMention ofSheet =
          PeriodMention.find(layout.name())
              .orElse(PeriodMention.NONE)
              .within(layout.before().cover());
      PeriodMention onSheet =
          timeOf(table, layout.name(), Optional.ofNullable(layout.headings().period()));
      PeriodMention said = onSheet.within(ofSheet);
      PeriodMention earlier = earlier(said.within(outside.time()), layout.before().time());
      Optional<String> placeAround = placeAround(table, layout, outside.place());
      TableReader reader =
          new TableReader(
              reference,
              vocabulary,
              table,
              new Names.Surroundings(
                  table.title(),
                  table.unitLine(),
                  StubKind.UNKNOWN,
                  placeAround.orElse(outside.place()),
                  placeAround.isPresent() ? null : assumedPlace(outside, table, layout.name()),
                  asYear(said.within(earlier)),
                  asYear(said.within(outside.time()).within(earlier))),
              List.of(
                  PeriodMention.find(table.title()).or(table::periodInTheCorner),
                  PeriodMention.find(layout.name())),
              texts);
      reader.read();
      List<ObservedNumber> ofTable = RankedBy.told(reader.observed());
      Evidence evidence = Evidence.of(ofTable, Collisions.in(ofTable, !reference.isNone()));
      observed.addAll(evidence.weighed());
      remarks.addAll(evidence.remarks());
      explained.addAll(reader.explained());
      signs.addAll(reader.signs());
      remarks.addAll(reader.remarks());
      dueUnread += reader.dueUnread();
    }
    explainTheRest(layout, observed, explained);
    remarks.addAll(FormRelations.broken(layout.grid(), observed, explained));
    remarkOnDamage(layout, remarks);
    return new SheetReading(
        layout.name(),
        layout.title(),
        observed,
        explained,
        signs,
        remarks,
        texts.all(),
        dueUnread,
        layout.tables().size());
  }

  /** What the title of a sheet before says, where neither this one nor the file's name does. */
  private static PeriodMention earlier(PeriodMention time, PeriodMention before) {
    boolean isOpen = time.period().isEmpty() && time.unnamedSpan() == null;
    return isOpen && !time.contradicts(before) ? before : PeriodMention.NONE;
  }

  /**
   * Without a district a year is all that a file's name may say, and then it is the year's table.
   */
  private PeriodMention asYear(PeriodMention time) {
    boolean yearOnly = time.year() != null && time.month() == null && time.span() == null;
    return reference.isNone() && yearOnly
        ? time.within(new PeriodMention(null, null, Span.YEAR))
        : time;
  }

  /** What was taken for the place, where no word in the workbook says so. */
  private Assumed assumedPlace(Outside outside, PlacedTable table, String sheet) {
    if (outside.place() == null || outside.isPlaceWritten()) {
      return null;
    }
    if (isNamed(outside.place(), table.title()) || isNamed(outside.place(), sheet)) {
      return null;
    }
    return outside.place().equals(reference.district().place())
        ? Assumed.PLACE_OF_DISTRICT
        : Assumed.PLACE_OF_REPORTER;
  }

  private boolean isNamed(String place, String text) {
    return reference.place(place).filter(each -> text.contains(each.name())).isPresent();
  }

  /** What title, corner and heading lines say of time, and the sheet's name as far as it fits. */
  private static PeriodMention timeOf(PlacedTable table, String sheet, Optional<String> line) {
    Optional<PeriodMention> ofLine = line.flatMap(SheetReader::wholePeriod);
    PeriodMention title =
        PeriodMention.find(table.title())
            .or(table::periodInTheCorner)
            .filter(said -> !saysMore(ofLine, said))
            .or(() -> ofLine)
            .orElse(PeriodMention.NONE);
    // 2023年 on a sheet called 3月
    return PeriodMention.find(sheet)
        .filter(named -> MONTHS.matcher(sheet).find())
        .filter(named -> named.month() != null && title.month() == null)
        .filter(named -> title.span() == null || title.span() == Span.YEAR)
        .filter(named -> !named.contradicts(title))
        .map(named -> new PeriodMention(title.year(), null, null).within(named))
        .filter(named -> title.unnamedSpan() == null)
        .orElse(title);
  }

  /** 报告期：2024年1-6月 below a title that names the year alone. */
  private static boolean saysMore(Optional<PeriodMention> line, PeriodMention title) {
    return title.month() == null
        && title.unnamedSpan() == null
        && line.filter(each -> each.month() != null && each.year() != null)
            .filter(each -> each.year().equals(title.year()))
            .isPresent();
  }

  /** 2021 behind 时间： is the year, as 2021年 is. */
  private static Optional<PeriodMention> wholePeriod(String line) {
    return PeriodMention.find(line.matches("(?:19|20)\\d{2}") ? line + "年" : line);
  }

  /**
   * The place that a line above the table or the sheet's name gives: 地区：甲县. Of who reports for a
   * place, only one that is a part of it: 全区 as a town's sheet's name makes no district of the
   * town.
   */
  private Optional<String> placeAround(PlacedTable table, SheetLayout layout, String defaultPlace) {
    return namedAround(table, layout)
        .filter(
            named ->
                defaultPlace == null
                    || reference.isNone()
                    || reference
                        .place(named)
                        .filter(place -> defaultPlace.equals(place.parent()))
                        .isPresent());
  }

  private Optional<String> namedAround(PlacedTable table, SheetLayout layout) {
    return Optional.ofNullable(HeadingWords.placeIn(table.title()))
        .flatMap(
            named ->
                vocabulary
                    .places()
                    .named(named)
                    .or(() -> Optional.of(named).filter(each -> reference.isNone())))
        .or(() -> vocabulary.places().named(layout.name()));
  }

  private static void explainTheRest(
      SheetLayout layout, List<ObservedNumber> observed, List<ExplainedNumber> explained) {
    Set<CellAddress> done = new HashSet<>();
    observed.forEach(number -> done.add(number.address()));
    explained.forEach(number -> done.add(number.address()));
    for (Area area : layout.areas()) {
      Grid grid = layout.grid().within(area);
      for (int row : grid.filledRows()) {
        RowShape shape = grid.shape(row);
        grid.row(row).stream()
            .filter(
                cell ->
                    cell.isNumeric() && !cell.isNumberOnlyHere() && !done.contains(cell.address()))
            .forEach(cell -> explained.add(ExplainedNumber.of(cell, reason(shape, cell))));
      }
    }
  }

  private static Explanation reason(RowShape shape, GridCell cell) {
    return switch (shape) {
      case COLUMN_NUMBERS -> Explanation.COLUMN_NUMBER;
      case CODES -> Explanation.CODE;
      case YEARS -> Explanation.PERIOD_LABEL;
      case NOTE, SIGNATURE -> Explanation.NOTE;
      default -> RowShape.isYear(cell) ? Explanation.PERIOD_LABEL : Explanation.OUTSIDE_TABLE;
    };
  }

  private static void remarkOnDamage(SheetLayout layout, List<Remark> remarks) {
    Set<CellAddress> expected = new HashSet<>();
    remarks.stream()
        .filter(remark -> remark.rule() == Remark.Rule.NUMBER_EXPECTED)
        .forEach(remark -> expected.add(remark.cell()));
    for (int row : layout.grid().filledRows()) {
      for (GridCell cell : layout.grid().row(row)) {
        if (!expected.contains(cell.address())) {
          damage(layout.grid(), cell).ifPresent(remarks::add);
        }
      }
    }
  }

  private static Optional<Remark> damage(Grid grid, GridCell cell) {
    if (cell.isError()) {
      return remark(Remark.Rule.ERROR_VALUE, cell, cell.text());
    }
    if (cell.lacksItsValue()) {
      return remark(Remark.Rule.FORMULA_WITHOUT_VALUE, cell, cell.text() + "，无法计算，视为未报");
    }
    if (cell.isEvaluated()) {
      String found = "=" + cell.formula() + "，按公式算得 " + cell.text() + "，已采用";
      return remark(Remark.Rule.FORMULA_WITHOUT_VALUE, cell, found);
    }
    if (cell.number().filter(number -> !number.bound().isEmpty()).isPresent()) {
      return remark(Remark.Rule.BOUND_INSTEAD_OF_NUMBER, cell, cell.text());
    }
    if (cell.isDate() && cell.isNumeric()) {
      String number = cell.number().map(each -> each.value().toPlainString()).orElse("");
      return remark(Remark.Rule.NUMBER_IN_DATE_FORMAT, cell, cell.text() + "，按 " + number + " 计");
    }
    if (cell.loose().filter(kind -> kind == LooseNumber.Kind.ESTIMATE).isPresent()) {
      return remark(Remark.Rule.ESTIMATED_NUMBER, cell, cell.text());
    }
    boolean typedDate = cell.isDate() && cell.formula() == null;
    if (typedDate && standsAmongNumbers(grid, cell)) {
      return MisreadDate.typed(cell.text())
          .flatMap(
              typed ->
                  remark(
                      Remark.Rule.DATE_INSTEAD_OF_NUMBER, cell, cell.text() + "，原本可能是 " + typed));
    }
    if (cell.isText()) {
      return GarbledNumber.likely(cell.text())
          .flatMap(
              likely -> remark(Remark.Rule.GARBLED_NUMBER, cell, cell.text() + "，可能是 " + likely));
    }
    return Optional.empty();
  }

  private static Optional<Remark> remark(Remark.Rule rule, GridCell cell, String actual) {
    return Optional.of(new Remark(rule, cell.address(), actual));
  }

  private static boolean standsAmongNumbers(Grid grid, GridCell cell) {
    int row = cell.row();
    int column = cell.column();
    return Stream.of(
            grid.at(row, column - 1),
            grid.at(row, column + 1),
            grid.at(row - 1, column),
            grid.at(row + 1, column))
        .anyMatch(beside -> beside.filter(GridCell::isNumeric).isPresent());
  }
}
