package org.huibao.bulletin.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.facts.FactKey;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureKind;
import org.huibao.words.Code;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/** What figures are about, as facts and statistics are told apart. */
final class FigureKeys {
  private static final Map<String, FigureKind> KINDS = byCode(FigureKind.values());
  private static final Map<String, Span> SPANS = byCode(Span.values());
  private static final Map<String, Scope> SCOPES = byCode(Scope.values());

  private FigureKeys() {}

  private static <E extends Code> Map<String, E> byCode(E[] codes) {
    return Arrays.stream(codes)
        .collect(Collectors.toMap(Code::code, Function.identity(), (a, b) -> a, HashMap::new));
  }

  static FactKey of(Figure figure) {
    return new FactKey(
        figure.district(),
        figure.place(),
        figure.indicator(),
        figure.period(),
        SPANS.get(figure.span()),
        SCOPES.get(figure.scope()));
  }

  static FigureKind kind(Figure figure) {
    return KINDS.get(figure.kind());
  }
}
