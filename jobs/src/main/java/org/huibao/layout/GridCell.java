package org.huibao.layout;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.huibao.words.GarbledNumber;
import org.huibao.words.LooseNumber;
import org.huibao.words.TypedNumber;
import org.huibao.workbook.Cell;
import org.huibao.workbook.CellAddress;
import org.huibao.workbook.CellKind;
import org.huibao.workbook.CellTrait;

/** A cell of a grid: all that the layout knows of one. What part it can play is worked out once. */
final class GridCell {
  private final Cell cell;
  private final boolean sign;
  private final boolean label;
  private final TypedNumber due;
  private final LooseNumber.Kind loose;

  private GridCell(
      Cell cell, boolean sign, boolean label, TypedNumber due, LooseNumber.Kind loose) {
    this.cell = cell;
    this.sign = sign;
    this.label = label;
    this.due = due;
    this.loose = loose;
  }

  /**
   * What a grid shows of {@code cell}.
   *
   * @param signs texts that stand in place of a number, such as —
   */
  static GridCell of(Cell cell, Set<String> signs) {
    String text = cell.text().strip();
    boolean sign = signs.contains(text) || isGarbled(cell);
    boolean label = cell.kind() == CellKind.DATE || (cell.isText() && !sign);
    return new GridCell(cell, sign, label, null, null);
  }

  /** The same cell, which is this number where it stands. */
  GridCell as(TypedNumber number) {
    return new GridCell(cell, false, false, number, loose);
  }

  /** The same cell, of which a number is made where one is due. */
  GridCell as(LooseNumber number) {
    return new GridCell(cell, false, false, number.number(), number.kind());
  }

  /** 71344..86 stands where a number is due, and names nothing. */
  private static boolean isGarbled(Cell cell) {
    return cell.isText() && GarbledNumber.likely(cell.text()).isPresent();
  }

  CellAddress address() {
    return cell.address();
  }

  int row() {
    return cell.address().row();
  }

  int column() {
    return cell.address().column();
  }

  /** What it shows. */
  String text() {
    return cell.text();
  }

  /** Its number, stored, typed as text, or due where it stands; empty where it is not numeric. */
  Optional<TypedNumber> number() {
    return due == null ? cell.number() : Optional.of(due);
  }

  boolean isNumeric() {
    return due != null || cell.isNumeric();
  }

  /** True where only its place makes a number of it: 约5000, a number in a date format. */
  boolean isNumberOnlyHere() {
    return due != null && !cell.isNumeric();
  }

  /** How the text says its number loosely; empty where it does not. */
  Optional<LooseNumber.Kind> loose() {
    return Optional.ofNullable(loose);
  }

  /** The stored number, of a date its serial; null where there is none. */
  BigDecimal storedNumber() {
    return cell.storedNumber();
  }

  /** A text that is no number: a label, a note, a sign. */
  boolean isText() {
    return due == null && cell.isText();
  }

  /** A text that is neither a number nor a sign in place of one; a date names a period. */
  boolean isLabel() {
    return label;
  }

  /** In place of a number. */
  boolean isSign() {
    return sign;
  }

  boolean isDate() {
    return cell.kind() == CellKind.DATE;
  }

  boolean isError() {
    return cell.kind() == CellKind.ERROR;
  }

  /** A formula without a result that could not be worked out. */
  boolean lacksItsValue() {
    return cell.kind() == CellKind.MISSING;
  }

  /** A formula without a result, worked out from it. */
  boolean isEvaluated() {
    return cell.traits().contains(CellTrait.EVALUATED);
  }

  /** Without its equals sign, or null. */
  String formula() {
    return cell.formula();
  }

  /** Levels of indentation by format. */
  int indent() {
    return cell.indent();
  }

  @Override
  public String toString() {
    return cell.toString();
  }
}
