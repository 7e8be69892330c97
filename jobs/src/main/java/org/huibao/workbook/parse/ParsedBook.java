package org.huibao.workbook.parse;

import java.util.List;
import java.util.Map;
import org.huibao.workbook.Sheet;

/**
 * A workbook as its format gave it, before formulas without a result are evaluated.
 *
 * @param names defined names and what they stand for
 * @param from1904 days count from 1904
 */
record ParsedBook(String format, List<Sheet> sheets, Map<String, String> names, boolean from1904) {}
