package org.huibao.workbook.parse;

/** An XML part that declares a document type or entities, as attacks do and workbooks never. */
final class ForbiddenEntityException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForbiddenEntityException() {
    super("文件的 XML 中有实体或文档类型声明，可能带有恶意内容，不予读取；请用 Excel 或 WPS 重新制表后报送");
  }
}
