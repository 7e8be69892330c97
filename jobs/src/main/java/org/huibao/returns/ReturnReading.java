package org.huibao.returns;

import java.io.Serializable;
import java.util.List;
import org.huibao.findings.Finding;

/** All that one pass over one workbook gives. */
public record ReturnReading(
    Return itself,
    List<Observation> observations,
    List<ExplainedCell> explainedCells,
    List<ReportedSign> signs,
    List<ShownCells> shownCells,
    List<Finding> findings)
    implements Serializable {}
