/**
 * Checks over all facts of a period: what is missing, late, contradictory or does not add up.
 *
 * <p>Comes in: candidates, facts and the schedule. Goes out: findings; no check changes a fact.
 */
package org.huibao.facts.checks;
