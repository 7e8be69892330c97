package org.huibao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huibao.words.LabelText;
import org.huibao.words.PeriodMention;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.Sheet;

/** A sheet's tables and headings: its structure, before anyone looks labels up. */
public final class SheetLayout {
  private static final Pattern GENERIC = Pattern.compile("(?:工作表|表|附表|数据|续表)[\\d一二三四五六七八九十]*");

  private static final Pattern CONTENTS = Pattern.compile("目[录次]|(?:表|报表)目录|(?i:contents)");

  private final String name;
  private final Grid grid;
  private final List<Area> areas;
  private final List<PlacedTable> tables = new ArrayList<>();
  private final SheetHeadings headings;
  private final Preceding before;
  private Preceding goesOn;
  private final NumberedSections sections = new NumberedSections();
  private boolean goesOnFromElsewhere;

  /**
   * What the sheet before this one leaves open, for a table that this one continues.
   *
   * @param title the title that a 续表 belongs to, or empty
   * @param unitLine the unit it is in, or empty
   * @param cover the period that a cover names for the sheets behind it, or nothing
   * @param time the period that the nearest title before names, or nothing
   */
  public record Preceding(String title, String unitLine, PeriodMention cover, PeriodMention time) {
    public static final Preceding NONE =
        new Preceding("", "", PeriodMention.NONE, PeriodMention.NONE);

    private Preceding behindCover(PeriodMention period) {
      return new Preceding(title, unitLine, period, time);
    }

    private Preceding at(PeriodMention period) {
      return new Preceding(title, unitLine, cover, period);
    }
  }

  /** The structure of {@code sheet}; {@code signs} stand in place of numbers. */
  public SheetLayout(Sheet sheet, Set<String> signs) {
    this(sheet, signs, Preceding.NONE);
  }

  /** The structure of {@code sheet}, which may go on with a table of the sheet before. */
  public SheetLayout(Sheet sheet, Set<String> signs, Preceding before) {
    this.name = sheet.name();
    this.grid = new Grid(sheet, signs);
    this.areas = Areas.of(grid);
    this.headings = SheetHeadings.of(grid);
    this.before = before;
    this.goesOn = before;
    if (!isContents()) {
      areas.forEach(this::placeTables);
    }
    if (tables.isEmpty()) {
      timeOfCover().ifPresent(time -> goesOn = goesOn.behindCover(time));
    } else {
      PeriodMention.find(title())
          .filter(said -> said.period().isPresent())
          .ifPresent(time -> goesOn = goesOn.at(time));
    }
  }

  /** 目录: the numbers are of pages. */
  private boolean isContents() {
    return CONTENTS.matcher(LabelText.compact(name)).matches()
        || (!grid.filledRows().isEmpty()
            && grid.row(grid.filledRows().first()).stream()
                .allMatch(cell -> CONTENTS.matcher(LabelText.compact(cell.text())).matches()));
  }

  /** 报告期：2024年9月, or 2024年三季度 in its title; a month alone may be the day of issue. */
  private Optional<PeriodMention> timeOfCover() {
    Optional<PeriodMention> line =
        Optional.ofNullable(headings.period()).flatMap(PeriodMention::find);
    return line.or(
            () -> PeriodMention.find(headings.loneTitle()).filter(said -> said.span() != null))
        .filter(said -> said.period().isPresent());
  }

  /** What the sheets before this one leave open. */
  Preceding before() {
    return before;
  }

  private void placeTables(Area area) {
    Grid within = grid.within(area);
    TableFinder finder = new TableFinder(within);
    int free = area.firstRow();
    for (Table table : finder.tables()) {
      TableTitle own = TableTitle.above(within, finder, table, free);
      List<Label> numbered = sections.over(own);
      List<Label> beside = SharedTitle.lines(grid, area, own);
      TableTitle title = own.below(beside.isEmpty() ? numbered : beside);
      Optional<SheetHeadings.UnitLine> unitLine = headings.unitLineFor(within, area, table);
      String unit = unitLine.map(SheetHeadings.UnitLine::unit).orElse("");
      goesOnFromElsewhere |= tables.isEmpty() && title.isContinuation() && before.title().isEmpty();
      boolean continued = title.isContinuation() || title.isEmpty();
      String text = continued ? title.after(goesOn.title()) : title.text();
      if (unit.isEmpty() && continued) {
        unit = goesOn.unitLine();
      }
      List<CellAddress> around = new ArrayList<>(title.cells());
      unitLine.ifPresent(line -> around.add(line.at()));
      String named = text.isEmpty() ? nameAsTitle(name) : text;
      tables.add(new PlacedTable(within, table, named, unit, around));
      goesOn =
          new Preceding(
              continued ? goesOn.title() : title.text(), unit, before.cover(), before.time());
      free = table.lastRow() + 1;
    }
  }

  /** A sheet called 保险支出 says so of a table without a title; Sheet1 and 3月 say nothing. */
  private static String nameAsTitle(String name) {
    boolean says = name.codePoints().anyMatch(Character::isIdeographic);
    return says && PeriodMention.find(name).isEmpty() && !GENERIC.matcher(name.strip()).matches()
        ? name.strip()
        : "";
  }

  public String name() {
    return name;
  }

  /** The title of the first table, or what stands on a sheet without one. */
  public String title() {
    return tables.isEmpty() ? headings.loneTitle() : tables.get(0).title();
  }

  /** Who reports, and when: what stands behind 填报单位 and 填报日期. */
  public SheetHeadings headings() {
    return headings;
  }

  /** True where the first table says that it continues one, and there is none before it. */
  public boolean goesOnFromElsewhere() {
    return goesOnFromElsewhere;
  }

  /** What the next sheet may go on with. */
  public Preceding goesOn() {
    return goesOn;
  }

  Grid grid() {
    return grid;
  }

  List<Area> areas() {
    return areas;
  }

  List<PlacedTable> tables() {
    return tables;
  }
}
