package org.huibao.sample;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * One workbook of the sample.
 *
 * @param path below {@code returns/}
 * @param saver {@code poi}, or {@code libreoffice} where that program saves it again
 * @param noted true where {@code received.csv} has the day it came
 */
record SampleReturn(
    String path,
    String format,
    String saver,
    LocalDate received,
    boolean noted,
    Consumer<Workbook> content) {}
