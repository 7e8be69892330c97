package org.huibao.bulletin.tables;

/**
 * A column of a printed table.
 *
 * @param group heading above it that it shares with its neighbours, or null
 * @param width in characters of Latin letters' width
 */
public record PrintedColumn(String group, String heading, int width) {}
