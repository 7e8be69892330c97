package org.huibao.county;

import java.util.List;

/** The program a clerk saves with. */
enum Saver {
  EXCEL_97("xls"),
  EXCEL("xlsx"),
  /** One that is not POI's kin: no formulas, some of its texts inside the cells. */
  OTHER("xlsx");

  private final String extension;

  Saver(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  byte[] save(List<CountySheet> sheets) {
    return this == OTHER ? FastPen.write(sheets) : PoiPen.write(extension, sheets);
  }
}
