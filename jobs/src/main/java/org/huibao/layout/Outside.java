package org.huibao.layout;

import org.huibao.words.PeriodMention;

/**
 * What is known of a sheet's numbers from outside of it.
 *
 * @param place of numbers whose labels name none, or null
 * @param isPlaceWritten true where the workbook itself says so
 * @param time what the names of file and folders say of the period
 */
public record Outside(String place, boolean isPlaceWritten, PeriodMention time) {}
