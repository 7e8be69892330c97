package org.huibao.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.facts.Inputs;
import org.huibao.facts.KnownReturn;
import org.huibao.reference.Reference;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReader;
import org.huibao.words.Period;

/**
 * A fingerprint of all that a publication is made from: the same again publishes nothing. A
 * duplicate and a return that comes when it is superseded already change nothing.
 */
final class InputsFingerprint {
  private static final int REFERENCE_DIGITS = 16;
  private static final int RETURNS_DIGITS = 32;
  private static final int OFFICE_DIGITS = 16;

  private InputsFingerprint() {}

  /**
   * @param office the office's own sentences and answers by name: others make another vintage
   */
  static String of(Inputs inputs, Reference reference, Map<String, byte[]> office, Period period) {
    return CodeVersion.NUMBER
        + "-"
        + reference.fingerprint().substring(0, REFERENCE_DIGITS)
        + "-"
        + returnsUsed(inputs, period).substring(0, RETURNS_DIGITS)
        + office.values().stream()
            .map(bytes -> "-" + ReturnReader.sha256(bytes).substring(0, OFFICE_DIGITS))
            .collect(Collectors.joining());
  }

  /**
   * Of the returns in force that may say something of the period or an earlier one: those for it,
   * and of later ones, such as a yearbook, those with a number or a sign for it.
   */
  private static String returnsUsed(Inputs inputs, Period period) {
    Set<String> lookingBack = new HashSet<>();
    inputs.numbers().forEach(number -> lookingBack.add(number.source().returnId()));
    inputs.signs().forEach(sign -> lookingBack.add(sign.source().returnId()));
    String lines =
        inputs.returns().stream()
            .filter(each -> each.status().equals(Return.ACCEPTED))
            .filter(each -> !isLater(each, period) || lookingBack.contains(each.returnId()))
            .map(InputsFingerprint::line)
            .sorted()
            .collect(Collectors.joining("\n"));
    return ReturnReader.sha256(lines.getBytes(StandardCharsets.UTF_8));
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
