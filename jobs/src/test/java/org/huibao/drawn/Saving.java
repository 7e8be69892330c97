package org.huibao.drawn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which program saves a drawing as a workbook, and how. */
enum Saving {
  POI_XLSX("poi-xlsx", "xlsx", null),
  POI_XLS("poi-xls", "xls", null),
  OFFICE_XLSX("office-xlsx", "xlsx", "xlsx:Calc MS Excel 2007 XML"),
  OFFICE_XLS("office-xls", "xls", "xls:MS Excel 97"),
  OFFICE_XML("office-xml", "xls", "xml:MS Excel 2003 XML"),
  OFFICE_HTML("office-html", "xls", "html:HTML (StarCalc)"),
  EXPORT_HTML("export-html", "xls", null),
  EXPORT_GB18030("export-gb18030", "xls", null),
  EXPORT_UTF16("export-utf16", "xls", null);

  private final String code;
  private final String extension;
  private final String filter;

  Saving(String code, String extension, String filter) {
    this.code = code;
    this.extension = extension;
    this.filter = filter;
  }

  static Saving of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot save as %s: it is none of %s".formatted(code, List.of(values()))));
  }

  /** {@code 收支.office-xls.xls}: each says which program wrote it. */
  String file(String name) {
    return name + "." + code + "." + extension;
  }

  /** What LibreOffice's {@code --convert-to} wants; empty where it is not the one that saves. */
  Optional<String> officeFilter() {
    return Optional.ofNullable(filter);
  }

  boolean isPoi() {
    return this == POI_XLSX || this == POI_XLS;
  }
}
