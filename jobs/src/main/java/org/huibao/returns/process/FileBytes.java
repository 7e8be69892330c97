package org.huibao.returns.process;

import java.io.Serializable;
import org.huibao.returns.FileToRead;

/**
 * What a worker is asked to read.
 *
 * @param bytes the file's, or as many as are enough to see that it is too large
 * @param withSheets whether the sheets are wanted beside what was read of them
 */
record FileBytes(FileToRead file, String sha256, byte[] bytes, boolean withSheets)
    implements Serializable {}
