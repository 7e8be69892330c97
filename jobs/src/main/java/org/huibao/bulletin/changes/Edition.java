package org.huibao.bulletin.changes;

import java.util.List;
import java.util.Optional;
import org.huibao.bulletin.Printed;
import org.huibao.facts.Fact;
import org.huibao.facts.UsedReturn;
import org.huibao.figures.Figure;

/**
 * One vintage of a period as far as it is compared.
 *
 * @param returns those in force; empty where a version wrote it that did not keep them
 * @param printed what its documents say; empty where a version wrote it that did not keep it
 */
public record Edition(
    String vintage,
    Optional<List<UsedReturn>> returns,
    List<Fact> facts,
    List<Figure> figures,
    Optional<List<Printed>> printed) {}
