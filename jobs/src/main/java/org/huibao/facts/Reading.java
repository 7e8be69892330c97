package org.huibao.facts;

import java.io.Serializable;

/**
 * What the reading of a number rests on.
 *
 * @param basis confirmed, named, assumed or level
 * @param note what was filled in, or which other reading stands level with it; or null
 */
public record Reading(String basis, String note) implements Serializable {}
