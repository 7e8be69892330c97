package org.huibao.reference;

import java.io.Serializable;

/** Year-end population of a place, in persons. */
public record PopulationCount(String place, int year, long persons) implements Serializable {}
