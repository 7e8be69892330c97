package org.huibao.layout;

import java.util.List;

/** What became of every numeric cell of one sheet. */
public record SheetReading(
    String sheet,
    String title,
    List<ObservedNumber> observed,
    List<ExplainedNumber> explained,
    List<Remark> remarks) {}
