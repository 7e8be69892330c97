package org.huibao.drawn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the workbooks of all drawings, those that LibreOffice is to save as flat ODS beside a
 * list: filter, flat ODS, workbook, between tabs. {@code scripts/draw-workbooks} runs it.
 */
public final class DrawWorkbooks {
  private DrawWorkbooks() {}

  /** Folder of drawings and workbooks, then a folder for LibreOffice's part. */
  public static void main(String[] folders) throws IOException {
    Drawings drawings = new Drawings(Path.of(folders[0]));
    Path office = Path.of(folders[1]);
    List<String> jobs = new ArrayList<>();
    for (DrawnReturn drawn : drawings.all().toList()) {
      for (Saving saving : drawn.savings()) {
        Path workbook = drawings.workbook(drawn, saving);
        Files.createDirectories(workbook.getParent());
        if (saving.officeFilter().isPresent()) {
          Path ods = office.resolve(jobs.size() + ".fods");
          Files.write(ods, FlatOds.write(drawn));
          jobs.add(
              String.join("\t", saving.officeFilter().get(), ods.toString(), workbook.toString()));
        } else {
          Files.write(workbook, bytes(drawn, saving));
        }
      }
    }
    Files.write(office.resolve("jobs"), jobs);
  }

  private static byte[] bytes(DrawnReturn drawn, Saving saving) {
    return switch (saving) {
      case POI_XLSX -> PoiPen.write(drawn, "xlsx");
      case POI_XLS -> PoiPen.write(drawn, "xls");
      case EXPORT_HTML -> ExportPen.html(drawn);
      case EXPORT_GB18030 -> ExportPen.gb18030(drawn);
      case EXPORT_UTF16 -> ExportPen.utf16(drawn);
      default -> throw new IllegalArgumentException("Cannot save as " + saving + " without office");
    };
  }
}
