package org.huibao.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One cell that is not blank.
 *
 * @param text what the cell shows
 * @param storedNumber the stored number to Excel's 15 significant digits, of a date its serial, or
 *     null
 * @param indent levels of indentation by format
 * @param formula the formula without its equals sign, or null; null too where a format keeps none
 * @param numberFormat the number format as Excel writes it, such as {@code 0.0%}, or null
 * @param comment the note attached to the cell, or null
 */
public record Cell(
    CellAddress address,
    CellKind kind,
    String text,
    BigDecimal storedNumber,
    int indent,
    String formula,
    String numberFormat,
    String comment,
    Set<CellTrait> traits) {
  public Cell {
    traits = Set.copyOf(traits);
  }

  /** A cell of which no formula, number format or comment is known. */
  public Cell(
      CellAddress address,
      CellKind kind,
      String text,
      BigDecimal storedNumber,
      int indent,
      Set<CellTrait> traits) {
    this(address, kind, text, storedNumber, indent, null, null, null, traits);
  }

  /** The same cell with a note attached. */
  public Cell withComment(String note) {
    return new Cell(address, kind, text, storedNumber, indent, formula, numberFormat, note, traits);
  }

  /** The same cell with one more trait. */
  public Cell withTrait(CellTrait trait) {
    Set<CellTrait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Cell(
        address, kind, text, storedNumber, indent, formula, numberFormat, comment, more);
  }

  /** The cell's number, stored or typed as text; empty where it is no numeric cell. */
  public Optional<TypedNumber> number() {
    return switch (kind) {
      case NUMBER -> Optional.of(storedAsTyped());
      case TEXT -> TypedNumber.parse(text);
      default -> Optional.empty();
    };
  }

  public boolean isNumeric() {
    return number().isPresent();
  }

  /** True for a text that is no number: a label, a note, a sign. */
  public boolean isText() {
    return kind == CellKind.TEXT && !isNumeric();
  }

  private TypedNumber storedAsTyped() {
    boolean percent = traits.contains(CellTrait.PERCENT_FORMAT);
    BigDecimal value = percent ? storedNumber.movePointRight(2) : storedNumber;
    Optional<TypedNumber> shown = TypedNumber.parse(text);
    int decimals =
        shown
            .map(TypedNumber::decimals)
            .orElseGet(() -> Math.max(0, value.stripTrailingZeros().scale()));
    return new TypedNumber(
        value, decimals, percent ? "%" : shown.map(this::unitOfFormat).orElse(""));
  }

  /** A number format may add a unit, 3.2"亿元"; but one that shows thousands shows another number. */
  private String unitOfFormat(TypedNumber shown) {
    BigDecimal rounded = storedNumber.setScale(shown.decimals(), RoundingMode.HALF_UP);
    return shown.value().compareTo(rounded) == 0 ? shown.unit() : "";
  }
}
