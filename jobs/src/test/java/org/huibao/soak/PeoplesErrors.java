package org.huibao.soak;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.huibao.words.Measure;

/** How people err in workbooks, by name; each says whether it erred at all. */
final class PeoplesErrors {
  static final Map<String, Predicate<ErringClerk>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(
        "a zero too many",
        clerk -> new NumberErrors(clerk).rewritten(each -> each.movePointRight(1)));
    KINDS.put(
        "a zero lost", clerk -> new NumberErrors(clerk).rewritten(each -> each.movePointLeft(1)));
    KINDS.put(
        "a factor of a hundred",
        clerk -> new NumberErrors(clerk).rewritten(each -> each.movePointRight(2)));
    KINDS.put(
        "元 for 万元 in a cell",
        clerk -> new NumberErrors(clerk).rewritten(each -> each.movePointRight(4)));
    KINDS.put("digits swapped", clerk -> new NumberErrors(clerk).rewritten(NumberErrors::swapped));
    KINDS.put("a digit doubled", clerk -> new NumberErrors(clerk).rewritten(NumberErrors::doubled));
    KINDS.put("a digit lost", clerk -> new NumberErrors(clerk).rewritten(NumberErrors::lost));
    KINDS.put("a wrong sign", clerk -> new NumberErrors(clerk).rewritten(BigDecimal::negate));
    KINDS.put("digits swapped, growth anew", clerk -> new NumberErrors(clerk).swappedWithGrowth());
    KINDS.put("元 for 万元 in a return", clerk -> new NumberErrors(clerk).scaledReturn());
    KINDS.put("another unit over a return", clerk -> new SheetErrors(clerk).otherUnit());
    KINDS.put("two rows exchanged", clerk -> new SheetErrors(clerk).exchangedRows());
    KINDS.put("rows rotated by one", clerk -> new SheetErrors(clerk).rotated(true));
    KINDS.put("one column rotated by one", clerk -> new SheetErrors(clerk).rotated(false));
    KINDS.put("years exchanged in a row", clerk -> new SheetErrors(clerk).exchangedYears(false));
    KINDS.put("years exchanged in a return", clerk -> new SheetErrors(clerk).exchangedYears(true));
    KINDS.put("heads exchanged", clerk -> new HeadErrors(clerk).exchangedHeads());
    KINDS.put("last quarter's numbers", clerk -> new SheetErrors(clerk).oldNumbers());
    KINDS.put("last quarter's file", clerk -> new SheetErrors(clerk).oldFile());
    KINDS.put("another town's numbers", clerk -> new SheetErrors(clerk).othersNumbers());
    KINDS.put("last year's title", clerk -> new SheetErrors(clerk).oldTitle());
    KINDS.put("a part above its whole", clerk -> new NumberErrors(clerk).partAboveWhole());
    KINDS.put("a total typed over", clerk -> new NumberErrors(clerk).total());
    KINDS.put("a base with a zero too many", clerk -> new NumberErrors(clerk).base());
    KINDS.put("a growth mistyped", clerk -> new NumberErrors(clerk).rate(Measure.GROWTH));
    KINDS.put("a completion mistyped", clerk -> new NumberErrors(clerk).rate(Measure.COMPLETION));
    KINDS.put("an old copy of the sheet", clerk -> new SheetErrors(clerk).copiedSheet());
  }

  private PeoplesErrors() {}
}
