package org.huibao.bulletin.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.huibao.bulletin.text.SectionText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The data section as GB/T 9704-2012 wants a document: A4, a text block of 156 × 225 mm with 22
 * lines of 28 characters, the page number between dashes on the outer side. Its styles and fonts,
 * and what stands in for fonts that a machine lacks, are in {@code styles.xml} and {@code
 * fontTable.xml}.
 *
 * @param title and {@code author} of the file's properties
 * @param day that the file bears
 */
public record StandardSection(SectionText text, String title, String author, LocalDate day) {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final int LINE = 579;

  private static final String FONT_TABLE_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String FONT_TABLE_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

  /** The .docx file. */
  public byte[] bytes() {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createStyles().setStyles(styles());
      addFonts(document);
      for (SectionText.Paragraph each : text.paragraphs()) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style(each.role()));
        paragraph.createRun().setText(each.text());
      }
      setUpPage(document);
      document.getProperties().getCoreProperties().setTitle(title);
      document.getProperties().getCoreProperties().setCreator(author);
      return new DatedDocument(document, day).bytes();
    } catch (IOException | XmlException | InvalidFormatException e) {
      throw new UncheckedIOException(
          "Cannot write the data section as Word: " + e.getMessage(), new IOException(e));
    }
  }

  private static String style(SectionText.Role role) {
    return switch (role) {
      case TITLE -> "Title";
      case HEADING -> "Heading1";
      case SUBHEADING -> "Heading2";
      case NOTE -> "Note";
      default -> "Body";
    };
  }

  private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles styles()
      throws IOException, XmlException {
    try (InputStream styles = StandardSection.class.getResourceAsStream("styles.xml")) {
      return StylesDocument.Factory.parse(styles).getStyles();
    }
  }

  private static void addFonts(XWPFDocument document) throws IOException, InvalidFormatException {
    OPCPackage parts = document.getPackage();
    PackagePart fonts =
        parts.createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), FONT_TABLE_TYPE);
    try (InputStream source = StandardSection.class.getResourceAsStream("fontTable.xml");
        OutputStream target = fonts.getOutputStream()) {
      source.transferTo(target);
    }
    document
        .getPackagePart()
        .addRelationship(fonts.getPartName(), TargetMode.INTERNAL, FONT_TABLE_RELATION);
  }

  private static void setUpPage(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(210));
    size.setH(twips(297));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(37));
    margins.setBottom(twips(35));
    margins.setLeft(twips(28));
    margins.setRight(twips(26));
    margins.setHeader(twips(15));
    margins.setFooter(twips(23));
    margins.setGutter(BigInteger.ZERO);
    addPageNumber(document, HeaderFooterType.DEFAULT);
    addPageNumber(document, HeaderFooterType.EVEN);
    document.setEvenAndOddHeadings(true);
    CTDocGrid grid = section.addNewDocGrid();
    // 28 characters fit a line by their spacing in the style: not all programs know a grid of them
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(BigInteger.valueOf(LINE));
  }

  private static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }

  /** — 1 — at the right of odd pages, at the left of even ones. */
  private static void addPageNumber(XWPFDocument document, HeaderFooterType pages) {
    XWPFFooter footer = document.createFooter(pages);
    XWPFParagraph line =
        footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
    line.setStyle(pages == HeaderFooterType.EVEN ? "FooterEven" : "FooterOdd");
    line.createRun().setText("— ");
    mark(line, STFldCharType.BEGIN);
    line.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
    mark(line, STFldCharType.SEPARATE);
    line.createRun().setText("1");
    mark(line, STFldCharType.END);
    line.createRun().setText(" —");
  }

  private static void mark(XWPFParagraph line, STFldCharType.Enum kind) {
    XWPFRun run = line.createRun();
    run.getCTR().addNewFldChar().setFldCharType(kind);
  }
}
