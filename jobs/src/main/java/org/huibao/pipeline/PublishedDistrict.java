package org.huibao.pipeline;

import java.util.List;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.console.FindingsSummary;

/**
 * One district's period, as it is to be seen after a run.
 *
 * @param vintage the newest one of the period, or null where nothing could be published
 * @param isNew false where it was made from the same before
 * @param documents paths of the documents written, as the caller gave them
 * @param findings what is wrong, or null where nothing could be published
 * @param refusal why nothing could be published, or null
 * @param isNothing where nothing could be published: whether there is nothing to publish
 */
record PublishedDistrict(
    String district,
    Vintage vintage,
    boolean isNew,
    List<String> documents,
    FindingsSummary findings,
    String refusal,
    boolean isNothing) {

  static PublishedDistrict refused(String district, String why, boolean isNothing) {
    return new PublishedDistrict(district, null, false, List.of(), null, why, isNothing);
  }

  /** One line for a person. */
  @Override
  public String toString() {
    return refusal != null
        ? district + "：" + refusal
        : vintage.path() + (isNew ? "" : "（没有新内容）") + "，" + findings.inShort();
  }
}
