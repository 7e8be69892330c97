package org.huibao.reference;

import java.util.Map;
import java.util.TreeMap;
import org.huibao.words.Code;

/** What a sign in place of a number says, after SDMX's observation status. */
public enum Symbol implements Code {
  /** No such item. */
  NO_ITEM,
  /** Below half the unit shown. */
  BELOW_UNIT,
  CONFIDENTIAL;

  /** The signs that stand for each unless a district says otherwise. */
  public static Map<String, Symbol> defaults() {
    Map<String, Symbol> signs = new TreeMap<>();
    for (String dash : new String[] {"—", "-", "－", "–", "——", "--", "/"}) {
      signs.put(dash, NO_ITEM);
    }
    for (String dots : new String[] {"…", "...", "……"}) {
      signs.put(dots, BELOW_UNIT);
    }
    signs.put("x", CONFIDENTIAL);
    signs.put("X", CONFIDENTIAL);
    return signs;
  }
}
