package org.huibao.reference;

import org.huibao.words.Code;

/**
 * At which prices growth is stated. Of a comparable-price indicator (可比价: GDP, value added) only
 * the reported rate is published, never one computed from levels at current prices.
 */
public enum PriceBasis implements Code {
  NOMINAL,
  COMPARABLE
}
