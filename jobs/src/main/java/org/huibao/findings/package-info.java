/**
 * What a person should look at: a finding, its rules, how much each matters, and how it is worded.
 *
 * <p>Comes in: the breach of a rule, by whoever noticed it. Goes out: a {@link
 * org.huibao.findings.Finding} as a row, and as text for console, page and workbook. Below all
 * rooms that notice anything; uses only the words.
 */
package org.huibao.findings;
