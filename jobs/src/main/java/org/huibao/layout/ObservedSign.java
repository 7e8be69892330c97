package org.huibao.layout;

import java.io.Serializable;
import org.huibao.reference.Symbol;
import org.huibao.words.Measure;
import org.huibao.words.PeriodMention;
import org.huibao.words.Scope;
import org.huibao.words.Span;
import org.huibao.workbook.CellAddress;

/**
 * A sign in place of a number, such as —, whose place and indicator are known: not a number, yet it
 * says that somebody reported.
 *
 * @param address its cell
 * @param text what the cell shows
 */
public record ObservedSign(
    CellAddress address,
    String text,
    String place,
    String indicator,
    Measure measure,
    PeriodMention period,
    Span span,
    Scope scope,
    Symbol symbol)
    implements Serializable {}
