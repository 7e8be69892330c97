/**
 * Which cells are labels, which are numbers, and what each number's labels say.
 *
 * <p>Comes in: a sheet's cells and the district's {@link org.huibao.reference.Reference}. Goes out:
 * for every numeric cell a what a {@link org.huibao.layout.SheetReading} says: observed, with its
 * place, indicator, measure and period as far as labels tell, or explained with a reason. Labels
 * are found from the number outward; no template per form. Neither POI nor Spark.
 */
package org.huibao.layout;
