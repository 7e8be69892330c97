/**
 * What a command tells on the console, and how it ends.
 *
 * <p>Comes in: a command and its arguments, how far it has come, what it found. Goes out: lines on
 * standard error, and an exit code.
 */
package org.huibao.pipeline.console;
