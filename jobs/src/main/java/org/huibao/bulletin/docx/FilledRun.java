package org.huibao.bulletin.docx;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.huibao.bulletin.text.SectionFilling;

/** Puts what a placeholder says where it stood, and mends the words before it. */
record FilledRun(SectionFilling filling) implements RenderPolicy {
  @Override
  public void render(ElementTemplate tag, Object data, XWPFTemplate template) {
    XWPFRun run = ((RunTemplate) tag).getRun();
    String word = filling.said(tag.getTagName());
    if (run.getParent() instanceof XWPFParagraph paragraph) {
      mend(paragraph.getRuns().subList(0, paragraph.getRuns().indexOf(run)), word);
    }
    run.setText(word, 0);
  }

  private static void mend(List<XWPFRun> runs, String word) {
    StringBuilder text = new StringBuilder();
    runs.forEach(each -> text.append(shown(each)));
    String mended = SectionFilling.before(text.toString(), word);
    if (mended.contentEquals(text)) {
      return;
    }
    int at = 0;
    for (XWPFRun each : runs) {
      int length = shown(each).length();
      String rest =
          mended.substring(Math.min(at, mended.length()), Math.min(at + length, mended.length()));
      if (!rest.equals(shown(each))) {
        each.setText(rest, 0);
      }
      at += length;
    }
  }

  private static String shown(XWPFRun run) {
    String text = run.getText(0);
    return text == null ? "" : text;
  }
}
