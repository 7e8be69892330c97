package org.huibao.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huibao.facts.Source;
import org.huibao.facts.UsedReturn;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.words.NearestName;

/** Returns that are spoken of and are not in the folder: nobody can look at them any more. */
public final class AbsentFiles {
  private static final String RETURNS = "returns/";

  private AbsentFiles() {}

  /**
   * What is to be said of the period; nothing where no file is there at all, for then the returns
   * are kept elsewhere.
   *
   * @param used the returns in force
   * @param known all returns that were ever read
   * @param present paths of the files that are there, inside the district folder
   * @param listed paths inside the returns, or inside the district, that {@code received.csv} has
   */
  public static List<Finding> of(
      String district,
      String period,
      List<UsedReturn> used,
      List<UsedReturn> known,
      Set<String> present,
      Collection<String> listed) {
    if (present.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> presentBytes =
        known.stream()
            .filter(each -> present.contains(each.file()))
            .map(UsedReturn::sha256)
            .collect(Collectors.toSet());
    for (UsedReturn each : byFile(used)) {
      // one that has another name by now is there
      if (period.equals(each.period())
          && !present.contains(each.file())
          && !presentBytes.contains(each.sha256())) {
        findings.add(
            FactFinding.of(
                district,
                FindingRule.FILE_GONE,
                new Source(each.returnId(), each.file(), null, null),
                period,
                each.file(),
                FindingRule.FILE_GONE.expected(),
                null));
      }
    }
    Set<String> everSeen = new HashSet<>(present);
    known.forEach(each -> everSeen.add(each.file()));
    for (String path : new TreeSet<>(listed)) {
      if (!everSeen.contains(path) && !everSeen.contains(RETURNS + path)) {
        findings.add(
            FactFinding.of(
                district,
                FindingRule.LISTED_FILE_ABSENT,
                null,
                period,
                path,
                nearest(path, present),
                path));
      }
    }
    return findings;
  }

  private static List<UsedReturn> byFile(List<UsedReturn> returns) {
    return returns.stream().sorted(Comparator.comparing(UsedReturn::file)).toList();
  }

  private static String nearest(String path, Set<String> present) {
    String full = path.startsWith(RETURNS) ? path : RETURNS + path;
    return NearestName.of(full, present)
        .map(name -> name.substring(RETURNS.length()))
        .orElse(FindingRule.LISTED_FILE_ABSENT.expected());
  }
}
