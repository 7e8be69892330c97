/**
 * Makes the workbooks of the sample districts again, so that nobody has to edit them by hand.
 *
 * <p>Comes in: the district's {@code reference/*.csv} and the tables beside this package in the
 * test resources: the district's totals, the weights of its places or the numbers of its peers, and
 * how each office likes to lay out its form. Goes out: {@code returns/**} with {@code
 * received.csv}. The same input gives the same numbers: no clock, no chance.
 */
package org.huibao.sample;
