package org.huibao.reference;

import org.huibao.words.Code;

/** Places that are ranked and compared among themselves. */
public enum PeerGroup implements Code {
  /** The district's own towns, streets and zones. */
  TOWNS,
  /** The places with the district's own parent, itself included. */
  PEERS
}
