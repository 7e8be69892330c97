package org.huibao.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.bulletin.Documents;
import org.huibao.facts.Fact;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.PeerFacts;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.reference.CodeFingerprint;
import org.huibao.reference.Reference;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReader;
import org.huibao.words.Period;

/**
 * A fingerprint of all that a publication is made from, this program's classes among it: the same
 * again publishes nothing. A duplicate and a return that comes when it is superseded already change
 * nothing. What readings are made of, stands with the returns.
 */
final class InputsFingerprint {
  private static final int DIGITS = 32;

  private InputsFingerprint() {}

  /**
   * @param office the office's own sentences and answers by name
   * @param peers what is taken of peers
   * @param absent what is said of files that are not there
   */
  static String of(
      Inputs inputs,
      Reference reference,
      Map<String, byte[]> office,
      Period period,
      PeerFacts peers,
      List<Finding> absent) {
    return digest(made(inputs, reference, office, period, peers, absent));
  }

  /**
   * The same of all documents that no template of the section has a part in: also of what is said
   * of returns that do not count.
   *
   * @param publication made from these
   */
  static String apartFromSection(
      Inputs inputs,
      Reference reference,
      Map<String, byte[]> office,
      Period period,
      PeerFacts peers,
      List<Finding> absent,
      Publication publication) {
    Map<String, byte[]> others = new TreeMap<>(office);
    others.keySet().removeAll(Documents.SECTION_TEMPLATES);
    Map<String, String> made = made(inputs, reference, others, period, peers, absent);
    made.put(
        "known", sorted(inputs.returns().stream().map(each -> each.file() + " " + each.status())));
    made.put("readings", sorted(publication.ofReturns().stream().map(Finding::toString)));
    return digest(made);
  }

  private static Map<String, String> made(
      Inputs inputs,
      Reference reference,
      Map<String, byte[]> office,
      Period period,
      PeerFacts peers,
      List<Finding> absent) {
    Map<String, String> made = new TreeMap<>();
    made.put("statistics", CodeFingerprint.ofStatistics());
    made.put("documents", CodeFingerprint.ofDocuments());
    made.put("reference", reference.wholeFingerprint());
    made.put("returns", ofReturns(returnsUsed(inputs, period)));
    if (!peers.areNone()) {
      made.put("peers", ReturnReader.sha256(ofPeers(peers).getBytes(StandardCharsets.UTF_8)));
    }
    if (!absent.isEmpty()) {
      made.put("absent", ReturnReader.sha256(absent.toString().getBytes(StandardCharsets.UTF_8)));
    }
    office.forEach((file, bytes) -> made.put(file, ReturnReader.sha256(bytes)));
    return made;
  }

  private static String sorted(Stream<String> lines) {
    return ReturnReader.sha256(
        lines.sorted().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(Map<String, String> made) {
    return CodeVersion.NUMBER
        + "-"
        + ReturnReader.sha256(made.toString().getBytes(StandardCharsets.UTF_8))
            .substring(0, DIGITS);
  }

  /**
   * Of the returns in force that may say something of the period or an earlier one: those for it,
   * and of later ones, such as a yearbook, those with a number or a sign for it.
   */
  static List<KnownReturn> returnsUsed(Inputs inputs, Period period) {
    Set<String> lookingBack = new HashSet<>();
    inputs.numbers().forEach(number -> lookingBack.add(number.source().returnId()));
    inputs.signs().forEach(sign -> lookingBack.add(sign.source().returnId()));
    return inputs.returns().stream()
        .filter(each -> each.status().equals(Return.ACCEPTED))
        .filter(each -> !isLater(each, period) || lookingBack.contains(each.returnId()))
        .toList();
  }

  private static String ofReturns(List<KnownReturn> used) {
    String lines =
        used.stream().map(InputsFingerprint::line).sorted().collect(Collectors.joining("\n"));
    return ReturnReader.sha256(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String ofPeers(PeerFacts peers) {
    return Stream.concat(
            peers.peers().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().district()),
            Stream.concat(
                peers.unclear().entrySet().stream().map(Object::toString),
                peers.facts().stream().map(Fact::toString).sorted()))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isLater(KnownReturn each, Period period) {
    return each.period() != null && each.period().compareTo(period.toString()) > 0;
  }

  private static String line(KnownReturn each) {
    return String.join(
        " ",
        each.returnId(),
        each.reference(),
        Objects.toString(each.receivedOn(), "-"),
        Objects.toString(each.firstReceivedOn(), "-"));
  }
}
