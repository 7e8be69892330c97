/**
 * One run at a time writes to a folder.
 *
 * <p>Comes in: a folder on any file system that Hadoop knows. Goes out: a {@link
 * org.huibao.lake.lock.RunLock} on it, taken, waited for, or inherited from a dead run. Knows
 * nothing of what is written there.
 */
package org.huibao.lake.lock;
