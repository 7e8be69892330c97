package org.huibao.reference;

import org.huibao.words.Code;

/** What the rows of a table in {@code bulletin.yaml} are. */
public enum TableRows implements Code {
  /** The district's indicators, a row each. */
  INDICATORS,
  /** The district itself, among other places. */
  DISTRICT,
  TOWNS,
  /** Such as east and west. */
  GROUPS,
  /** The places with the district's own parent. */
  PEERS
}
