package org.huibao.workbook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huibao.words.TypedNumber;

/** One cell that is not blank. What number it holds is worked out once: everybody asks. */
public final class Cell implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CellAddress address;
  private final CellKind kind;
  private final String text;
  private final BigDecimal storedNumber;
  private final int indent;
  private final String formula;
  private final String numberFormat;
  private final String comment;
  private final Set<CellTrait> traits;
  private transient Optional<TypedNumber> number;

  /**
   * A cell and all that is known of it.
   *
   * @param text what the cell shows
   * @param storedNumber the stored number to Excel's 15 significant digits, of a date its serial,
   *     or null
   * @param indent levels of indentation by format
   * @param formula the formula without its equals sign, or null; null too where a format keeps none
   * @param numberFormat the number format as Excel writes it, such as {@code 0.0%}, or null
   * @param comment the note attached to the cell, or null
   */
  public Cell(
      CellAddress address,
      CellKind kind,
      String text,
      BigDecimal storedNumber,
      int indent,
      String formula,
      String numberFormat,
      String comment,
      Set<CellTrait> traits) {
    this.address = address;
    this.kind = kind;
    this.text = text;
    this.storedNumber = storedNumber;
    this.indent = indent;
    this.formula = formula;
    this.numberFormat = numberFormat;
    this.comment = comment;
    this.traits = Set.copyOf(traits);
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

  public CellAddress address() {
    return address;
  }

  public CellKind kind() {
    return kind;
  }

  /** What the cell shows. */
  public String text() {
    return text;
  }

  /** The stored number to Excel's 15 significant digits, of a date its serial, or null. */
  public BigDecimal storedNumber() {
    return storedNumber;
  }

  /** Levels of indentation by format. */
  public int indent() {
    return indent;
  }

  public String formula() {
    return formula;
  }

  public String numberFormat() {
    return numberFormat;
  }

  public String comment() {
    return comment;
  }

  public Set<CellTrait> traits() {
    return traits;
  }

  /** The cell's number, stored or typed as text; empty where it is no numeric cell. */
  public Optional<TypedNumber> number() {
    if (number == null) {
      number =
          switch (kind) {
            case NUMBER -> Optional.of(storedAsTyped());
            case TEXT -> TypedNumber.parse(text);
            default -> Optional.empty();
          };
    }
    return number;
  }

  public boolean isNumeric() {
    return kind == CellKind.NUMBER || number().isPresent();
  }

  /** True for a text that is no number: a label, a note, a sign. */
  public boolean isText() {
    return kind == CellKind.TEXT && !isNumeric();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell cell
        && address.equals(cell.address)
        && kind == cell.kind
        && text.equals(cell.text)
        && Objects.equals(storedNumber, cell.storedNumber)
        && indent == cell.indent
        && Objects.equals(formula, cell.formula)
        && Objects.equals(numberFormat, cell.numberFormat)
        && Objects.equals(comment, cell.comment)
        && traits.equals(cell.traits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(address, text);
  }

  @Override
  public String toString() {
    return address + " " + kind + " " + text;
  }

  private TypedNumber storedAsTyped() {
    boolean percent = traits.contains(CellTrait.PERCENT_FORMAT);
    BigDecimal scaled =
        storedNumber.movePointLeft(NumberFormat.of(numberFormat, storedNumber).scale());
    BigDecimal value = percent ? scaled.movePointRight(2) : scaled;
    Optional<TypedNumber> shown = TypedNumber.parse(text);
    int decimals =
        shown
            .map(TypedNumber::decimals)
            .orElseGet(() -> Math.max(0, value.stripTrailingZeros().scale()));
    return new TypedNumber(
        value, decimals, percent ? "%" : shown.map(each -> unitOfFormat(each, value)).orElse(""));
  }

  /** A number format may add a unit, 3.2"亿元", where what it shows is the number. */
  private static String unitOfFormat(TypedNumber shown, BigDecimal value) {
    BigDecimal rounded = value.setScale(shown.decimals(), RoundingMode.HALF_UP);
    return shown.value().compareTo(rounded) == 0 ? shown.unit() : "";
  }
}
