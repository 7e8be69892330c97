package org.huibao.lake;

/**
 * That a vintage of a period was signed off (定稿).
 *
 * @param vintage its number, such as v0002
 * @param by who signed it off
 * @param on ISO day
 */
public record FinalMark(String vintage, String by, String on) {}
