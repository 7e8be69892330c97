package org.huibao.county;

/** A fact in the cell it was written into. */
public record WrittenNumber(String sheet, String cell, Fact fact) {}
