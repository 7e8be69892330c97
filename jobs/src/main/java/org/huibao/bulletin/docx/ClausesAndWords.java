package org.huibao.bulletin.docx;

import com.deepoove.poi.config.Configure;
import com.deepoove.poi.resolver.DefaultElementTemplateFactory;
import com.deepoove.poi.template.ChartTemplate;
import com.deepoove.poi.template.PictImageTemplate;
import com.deepoove.poi.template.PictureTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import com.deepoove.poi.xwpf.CTPictWrapper;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Tells the tags of clauses from those of words by their names; in pictures there are none. */
final class ClausesAndWords extends DefaultElementTemplateFactory {
  private static final String CLAUSE = "?";

  @Override
  public RunTemplate createRunTemplate(Configure config, String tag, XWPFRun run) {
    RunTemplate template = super.createRunTemplate(config, tag, run);
    char sign = template.getSign();
    boolean isBegin = sign == config.getIterable().getLeft();
    boolean isNamedEnd =
        sign == config.getIterable().getRight() && !template.getTagName().isEmpty();
    if (isBegin || isNamedEnd) {
      template.setTagName(CLAUSE + template.getTagName());
    }
    return template;
  }

  static boolean isClause(String tag) {
    return tag.startsWith(CLAUSE);
  }

  static String condition(String tag) {
    return tag.substring(CLAUSE.length());
  }

  @Override
  public PictureTemplate createPicureTemplate(Configure config, String tag, XWPFPicture picture) {
    return null;
  }

  @Override
  public PictImageTemplate createPictImageTemplate(
      Configure config, String tag, CTPictWrapper picture, XWPFRun run) {
    return null;
  }

  @Override
  public ChartTemplate createChartTemplate(
      Configure config, String tag, XWPFChart chart, XWPFRun run) {
    return null;
  }
}
