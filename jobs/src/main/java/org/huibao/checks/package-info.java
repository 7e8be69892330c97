/**
 * What cannot be right about a period's facts, one check a file.
 *
 * <p>Comes in: {@link org.huibao.facts.PeriodFacts}. Goes out: {@link org.huibao.findings.Finding}s
 * that name both sides.
 */
package org.huibao.checks;
