package org.huibao.layout;

import org.huibao.workbook.Cell;

/** A numeric cell that is no observation, and why. */
public record ExplainedNumber(Cell cell, Explanation reason) {}
