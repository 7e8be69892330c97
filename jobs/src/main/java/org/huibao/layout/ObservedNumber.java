package org.huibao.layout;

import java.math.BigDecimal;
import java.util.List;
import org.huibao.reference.Measure;
import org.huibao.reference.PeriodMention;
import org.huibao.reference.Scope;
import org.huibao.reference.Span;
import org.huibao.workbook.Cell;

/**
 * A numeric cell and what its labels say of it.
 *
 * @param place id, or null where the labels name a place that nobody knows
 * @param indicator id, or null
 * @param period what labels and title say of time, as far as they do
 * @param span null where neither labels nor kind say
 * @param unit null where none is found
 * @param halfUnit half a unit of the last digit shown, in the cell's unit
 * @param rowLabels outermost first, as they stand
 * @param columnLabels outermost first, as they stand
 * @param title of its table
 */
public record ObservedNumber(
    Cell cell,
    String place,
    String indicator,
    Measure measure,
    PeriodMention period,
    Span span,
    Scope scope,
    BigDecimal value,
    BigDecimal halfUnit,
    String unit,
    List<String> rowLabels,
    List<String> columnLabels,
    String title) {}
