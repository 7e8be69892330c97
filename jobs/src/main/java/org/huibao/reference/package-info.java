/**
 * What a district's office knows before any return comes in: its places, reporters, indicators,
 * units and schedule.
 *
 * <p>Comes in: a district folder's {@code district.yaml} and {@code reference/*.csv}. Goes out: one
 * serializable {@link org.huibao.reference.Reference}. Every room above may use it; of the others
 * it uses only the words, and neither Spark nor POI.
 */
package org.huibao.reference;
