/**
 * What {@code scripts/compare} finds: in come two folders of lakes and documents, published from
 * the same districts by two versions of the code; out goes every row and every line that is in only
 * one of them.
 */
package org.huibao.compare;
