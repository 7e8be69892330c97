package org.huibao.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.reference.Kind;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;
import org.huibao.words.Span;

/**
 * The first quarter's number is the running total of January to March as well, that of the
 * half-year the one of June, that of January the one of January: a town that sends 一季度 has sent its
 * 累计.
 */
final class FromJanuary {
  private FromJanuary() {}

  /** What a number is beside its span. */
  private record Said(FactKey key, Measure measure) {}

  /** {@code sent}, with such running totals that nobody sent as such. */
  static List<ReportedNumber> with(List<ReportedNumber> sent, ReferenceIndex reference) {
    List<ReportedNumber> firsts = sent.stream().filter(each -> isFirst(each, reference)).toList();
    if (firsts.isEmpty()) {
      return sent;
    }
    Set<Said> known = new HashSet<>();
    sent.forEach(each -> known.add(new Said(each.key(), each.measure())));
    List<ReportedNumber> all = new ArrayList<>(sent);
    for (ReportedNumber first : firsts) {
      ReportedNumber total = first.at(first.key().withSpan(Span.YTD));
      if (!known.contains(new Said(total.key(), total.measure()))) {
        all.add(total);
      }
    }
    return all;
  }

  private static boolean isFirst(ReportedNumber number, ReferenceIndex reference) {
    FactKey key = number.key();
    var indicator = reference.indicator(key.indicator());
    return key.span().fromJanuary(key.month()) == Span.YTD
        && key.span() != Span.YTD
        && indicator != null
        && indicator.kind() == Kind.FLOW;
  }
}
