package org.huibao.pipeline;

import java.io.Serializable;
import java.util.List;
import org.huibao.lake.Vintage;
import org.huibao.pipeline.console.FindingsSummary;

/**
 * What became of an order: the one line that its task gives back.
 *
 * @param vintage the new one, or where nothing is new the newest there is; null where there is none
 * @param stage folder of the new vintage's tables, or of what others may take before; or null
 * @param documents folder of those of its documents that are new, or null
 * @param warnings lines about the documents
 * @param findings what is wrong, or null where the period could not be worked out
 * @param refusal why nothing could be published, or null
 */
record DistrictOutcome(
    String district,
    Vintage vintage,
    String stage,
    String documents,
    List<String> warnings,
    FindingsSummary findings,
    String refusal,
    Kind kind)
    implements Serializable {

  enum Kind {
    PUBLISHED,
    UNCHANGED,
    /** To be worked out again when what it takes of peers is known. */
    WAITING,
    /** No return has anything for it. */
    NOTHING,
    FAILED
  }

  static DistrictOutcome published(
      Vintage vintage,
      String stage,
      String documents,
      List<String> warnings,
      FindingsSummary findings) {
    return new DistrictOutcome(
        vintage.district(), vintage, stage, documents, warnings, findings, null, Kind.PUBLISHED);
  }

  static DistrictOutcome unchanged(
      Vintage newest, String documents, List<String> warnings, FindingsSummary findings) {
    return new DistrictOutcome(
        newest.district(), newest, null, documents, warnings, findings, null, Kind.UNCHANGED);
  }

  /**
   * @param stage of what others may take of it
   */
  static DistrictOutcome waiting(String district, String period, String stage) {
    return new DistrictOutcome(
        district,
        new Vintage(district, period, ""),
        stage,
        null,
        List.of(),
        null,
        null,
        Kind.WAITING);
  }

  static DistrictOutcome nothing(String district, String refusal) {
    return new DistrictOutcome(district, null, null, null, List.of(), null, refusal, Kind.NOTHING);
  }

  static DistrictOutcome failed(String district, String refusal) {
    return new DistrictOutcome(district, null, null, null, List.of(), null, refusal, Kind.FAILED);
  }
}
