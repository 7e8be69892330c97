package org.huibao.bulletin.html;

import org.huibao.facts.FactKey;
import org.huibao.figures.Figure;
import org.huibao.words.Code;
import org.huibao.words.Scope;
import org.huibao.words.Span;

/** What figures are about, as facts and statistics are told apart. */
final class FigureKeys {
  FactKey of(Figure figure) {
    return new FactKey(
        figure.district(),
        figure.place(),
        figure.indicator(),
        figure.period(),
        Code.parse(Span.class, figure.span()).orElseThrow(),
        Code.parse(Scope.class, figure.scope()).orElseThrow());
  }
}
