package org.huibao.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.layout.SheetLayout;
import org.huibao.layout.SheetLayout.Preceding;
import org.huibao.workbook.Sheet;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;
import org.huibao.workbook.parse.WorkbookParser;

/**
 * The layouts of a workbook's sheets, where a table goes on from sheet to sheet, and from file to
 * file: 3-6 续表4 continues table 3-6 of the nearest earlier file that has it; without a number, one
 * of a file that is named alike.
 */
record WorkbookLayouts(WorkbookParser workbooks, Set<String> signs) {
  /** Files that one table may be spread over. */
  private static final int MOST_FILES = 20;

  private static final Pattern TABLE_NUMBER =
      Pattern.compile("(?<!\\d)\\d{1,2}[-–—]\\d{1,3}(?!\\d)");
  private static final Pattern PART_OF_NAME =
      Pattern.compile("[\\d()（）_\\- 续表一二三四五六七八九十]|\\.[A-Za-z]{2,5}$");

  List<SheetLayout> of(String name, Workbook workbook, EarlierFiles earlier) {
    List<SheetLayout> layouts = of(workbook, Preceding.NONE);
    if (!goesOnFromElsewhere(layouts)) {
      return layouts;
    }
    String title = layouts.get(0).title();
    return earlier
        .nearestFirst()
        .limit(MOST_FILES)
        .flatMap(
            file -> leftOpen(file).filter(open -> isOf(title, name, open, file.name())).stream())
        .findFirst()
        .map(open -> of(workbook, open))
        .orElse(layouts);
  }

  static boolean goesOnFromElsewhere(List<SheetLayout> layouts) {
    return !layouts.isEmpty() && layouts.get(0).goesOnFromElsewhere();
  }

  private List<SheetLayout> of(Workbook workbook, Preceding start) {
    List<SheetLayout> layouts = new ArrayList<>();
    Preceding before = start;
    for (Sheet sheet : workbook.sheets()) {
      // what an exporting database keeps on a hidden sheet goes on with no table, nor is it gone on
      // with
      SheetLayout layout = new SheetLayout(sheet, signs, sheet.hidden() ? Preceding.NONE : before);
      layouts.add(layout);
      before = sheet.hidden() ? before : layout.goesOn();
    }
    return layouts;
  }

  /** What a file leaves open, where it has the beginning of its table itself. */
  private Optional<Preceding> leftOpen(EarlierFiles.EarlierFile file) {
    try {
      List<SheetLayout> layouts = of(workbooks.parse(file.bytes()), Preceding.NONE);
      return layouts.isEmpty() || goesOnFromElsewhere(layouts)
          ? Optional.empty()
          : Optional.of(layouts.get(layouts.size() - 1).goesOn());
    } catch (UnreadableWorkbookException e) {
      // it has a finding of its own
      return Optional.empty();
    }
  }

  private static boolean isOf(String title, String name, Preceding open, String otherName) {
    Optional<String> number = tableNumber(title);
    return number.isPresent()
        ? number.equals(tableNumber(open.title()))
        : !open.title().isEmpty() && stem(name).equals(stem(otherName));
  }

  private static Optional<String> tableNumber(String title) {
    Matcher matcher = TABLE_NUMBER.matcher(title);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return PART_OF_NAME.matcher(name).replaceAll("");
  }
}
