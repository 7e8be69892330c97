package org.huibao.returns;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A workbook that was found in a district's returns.
 *
 * @param path where its bytes are, as the file system names it
 * @param file path inside the district folder
 * @param receivedOn by {@code received.csv} or a dated folder, or null
 */
public record FileToRead(String path, String file, LocalDate receivedOn) implements Serializable {}
