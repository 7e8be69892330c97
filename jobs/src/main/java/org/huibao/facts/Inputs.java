package org.huibao.facts;

import java.util.List;

/**
 * What a district's publication is made from: its returns, and the numbers and signs of those in
 * force, up to the period.
 */
public record Inputs(
    List<KnownReturn> returns, List<ReportedNumber> numbers, List<ReportedNothing> signs) {}
