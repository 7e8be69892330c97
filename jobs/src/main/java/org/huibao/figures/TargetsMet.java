package org.huibao.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huibao.analysis.Completion;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.reference.Reference;

/**
 * Whether targets are met, by the id that a condition names: {@code gdp.met}, of a town {@code
 * gdp.met@zhili}. Within the year a flow meets its target where it keeps up with the time.
 *
 * @param met those of which something can be said
 * @param inDoubt those that hang on a questioned cell
 */
public record TargetsMet(Map<String, Boolean> met, Set<String> inDoubt) {
  private static final String MET = "met";

  /**
   * @param doubted cells of which nothing is to be said
   */
  public static TargetsMet of(
      List<Completion> completion,
      PublishedFigures figures,
      Set<Source> doubted,
      Reference reference) {
    Map<String, Boolean> met = new TreeMap<>();
    Set<String> inDoubt = new TreeSet<>();
    for (Completion each : completion) {
      FactKey key = each.key();
      if (each.met() != null && figures.isMain(key.indicator(), key.span().code())) {
        boolean isOfDistrict = key.place().equals(reference.district().place());
        String id =
            FigureId.of(
                key.indicator(),
                MET,
                null,
                isOfDistrict ? null : key.place(),
                key.span().code(),
                key.scope().code());
        met.put(id, each.met());
        if (each.sources() != null && each.sources().stream().anyMatch(doubted::contains)) {
          inDoubt.add(id);
        }
      }
    }
    return new TargetsMet(met, inDoubt);
  }
}
