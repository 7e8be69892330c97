package org.huibao.soak;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;

/** Errors in heads, and in which of two columns stands under which. */
record HeadErrors(ErringClerk clerk) {
  /** Whether heads or numbers were exchanged nobody can tell. */
  void wrongHeads(Observation value, Observation base) {
    for (Observation each : List.of(value, base)) {
      Sheet sheet = clerk.workbook(each.file()).getSheet(each.sheet());
      for (Row row : sheet) {
        for (Cell cell : row) {
          boolean isHead =
              cell.getRowIndex() < at(each).getRow() && cell.getColumnIndex() == at(each).getCol();
          boolean isStub =
              cell.getRowIndex() == at(each).getRow() && cell.getColumnIndex() < at(each).getCol();
          if ((isHead || isStub) && ErringClerk.isText(cell)) {
            clerk.wrong(each.file(), each.sheet(), cell.getAddress().formatAsString());
          }
        }
      }
    }
  }

  private static CellReference at(Observation of) {
    return new CellReference(of.cell());
  }

  boolean exchangedHeads() {
    Optional<Observation> one =
        clerk.any(
            each ->
                clerk.isAmount(each)
                    && clerk
                        .beside(each, Measure.PREVIOUS_YEAR)
                        .filter(base -> at(base).getRow() == at(each).getRow())
                        .isPresent());
    return one.isPresent()
        && exchange(one.get(), clerk.beside(one.get(), Measure.PREVIOUS_YEAR).orElseThrow());
  }

  /** The lowest heads over the two that differ. */
  private boolean exchange(Observation value, Observation base) {
    Sheet sheet = clerk.workbook(value.file()).getSheet(value.sheet());
    for (int r = at(value).getRow() - 1; r > 0; r--) {
      Row row = sheet.getRow(r);
      Cell head = row == null ? null : row.getCell(at(value).getCol());
      Cell other = row == null ? null : row.getCell(at(base).getCol());
      if (ErringClerk.isText(head)
          && ErringClerk.isText(other)
          && !head.getStringCellValue().equals(other.getStringCellValue())) {
        String text = head.getStringCellValue();
        ErringClerk.retype(head, other.getStringCellValue());
        ErringClerk.retype(other, text);
        wrongHeads(value, base);
        clerk.numbers(value.file()).stream()
            .filter(each -> each.sheet().equals(value.sheet()))
            .filter(
                each ->
                    at(each).getCol() == at(value).getCol()
                        || at(each).getCol() == at(base).getCol())
            .forEach(clerk::wrong);
        return true;
      }
    }
    return false;
  }
}
