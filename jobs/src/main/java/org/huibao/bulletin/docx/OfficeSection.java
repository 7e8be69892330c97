package org.huibao.bulletin.docx;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.huibao.bulletin.text.Conditions;
import org.huibao.bulletin.text.SectionFilling;
import org.huibao.bulletin.text.SectionText;

/**
 * The section as the office writes it: a Word file of its own, whose placeholders {@code
 * {{gdp.level}}} and clauses {@code {{?gdp.missed}}…{{/}}} are filled in the fonts that they stand
 * in, in tables, headers and footers as well. A placeholder may be split over runs.
 *
 * @param text what then stands in its body
 */
public record OfficeSection(byte[] bytes, SectionText text) {
  /** As poi-tl says it. */
  private static final Pattern UNPAIRED =
      Pattern.compile("Mismatched start/end tags.*?(\\{\\{[^}]*\\}\\})", Pattern.DOTALL);

  private static final String ANYTHING = "[^{}]*";

  /**
   * @param template a .docx file
   * @param day that the file bears
   * @throws UnreadableTemplateException where it is none, or its clauses do not end
   */
  public static OfficeSection filled(byte[] template, SectionFilling filling, LocalDate day) {
    try (XWPFTemplate office =
        XWPFTemplate.compile(
            new ByteArrayInputStream(HalfWidthBraces.in(template)), configuration(filling))) {
      markUntold(office.getElementTemplates(), filling);
      office.render(filling);
      XWPFDocument document = office.getXWPFDocument();
      filling.notes().stream()
          .map("注："::concat)
          .filter(note -> isNew(note, document))
          .forEach(note -> addNote(document, note));
      byte[] bytes = new DatedDocument(document, day).bytes();
      return new OfficeSection(bytes, WordText.of(document));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTemplateException(reason(e), e);
    }
  }

  private static String reason(Exception thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    Matcher untold = UNPAIRED.matcher(message);
    return untold.find() ? "分句的开头和结尾 {{/}} 不成对：" + untold.group(1) : message;
  }

  private static Configure configuration(SectionFilling filling) {
    ConfigureBuilder builder =
        Configure.builder()
            .buildGrammerRegex(ANYTHING)
            .setElementTemplateFactory(new ClausesAndWords())
            .setRenderDataComputeFactory(
                model ->
                    tag ->
                        ClausesAndWords.isClause(tag)
                            ? filling.answer(ClausesAndWords.condition(tag))
                                == Conditions.Answer.SAID
                            : tag);
    Configure configuration = builder.build();
    // {{@…}} and the like would fetch pictures and files: here all of them are words
    List.copyOf(configuration.getDefaultPolicys().keySet())
        .forEach(sign -> configuration.plugin(sign, new FilledRun(filling)));
    return configuration;
  }

  /** Where nobody can tell whether a clause is to be said, that stands in its place. */
  private static void markUntold(List<MetaTemplate> templates, SectionFilling filling) {
    for (MetaTemplate each : templates) {
      if (each instanceof BlockTemplate clause) {
        String condition = ClausesAndWords.condition(clause.getStartMark().getTagName());
        switch (filling.answer(condition)) {
          case SAID -> markUntold(clause.getTemplates(), filling);
          case LEFT_OUT -> {}
          case UNKNOWN, QUESTIONED ->
              insertBefore(
                  clause.getStartRun(),
                  SectionFilling.inStead(condition, filling.answer(condition)));
        }
      }
    }
  }

  private static void insertBefore(XWPFRun run, String text) {
    if (run.getParent() instanceof XWPFParagraph paragraph) {
      XWPFRun inserted = paragraph.insertNewRun(paragraph.getRuns().indexOf(run));
      if (run.getCTR().isSetRPr()) {
        inserted.getCTR().setRPr(run.getCTR().getRPr());
      }
      inserted.setText(text);
    }
  }

  /** A template that was made of a published section has its notes already. */
  private static boolean isNew(String note, XWPFDocument document) {
    return document.getParagraphs().stream().noneMatch(each -> each.getText().equals(note));
  }

  /** In the look of the last paragraph. */
  private static void addNote(XWPFDocument document, String note) {
    List<XWPFParagraph> written =
        document.getParagraphs().stream().filter(each -> !each.getText().isBlank()).toList();
    XWPFParagraph paragraph = document.createParagraph();
    XWPFRun run = paragraph.createRun();
    if (!written.isEmpty()) {
      XWPFParagraph last = written.get(written.size() - 1);
      if (last.getCTP().isSetPPr()) {
        paragraph.getCTP().setPPr(last.getCTP().getPPr());
        // a section that ends in the last paragraph ends once
        if (paragraph.getCTP().getPPr().isSetSectPr()) {
          paragraph.getCTP().getPPr().unsetSectPr();
        }
      }
      if (!last.getRuns().isEmpty() && last.getRuns().get(0).getCTR().isSetRPr()) {
        run.getCTR().setRPr(last.getRuns().get(0).getCTR().getRPr());
      }
    }
    run.setText(note);
  }
}
