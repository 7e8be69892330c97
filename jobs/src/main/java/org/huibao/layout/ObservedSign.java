package org.huibao.layout;

import org.huibao.reference.Measure;
import org.huibao.reference.PeriodMention;
import org.huibao.reference.Scope;
import org.huibao.reference.Span;
import org.huibao.reference.Symbol;
import org.huibao.workbook.Cell;

/**
 * A sign in place of a number, such as —, whose place and indicator are known: not a number, yet it
 * says that somebody reported.
 */
public record ObservedSign(
    Cell cell,
    String place,
    String indicator,
    Measure measure,
    PeriodMention period,
    Span span,
    Scope scope,
    Symbol symbol) {}
