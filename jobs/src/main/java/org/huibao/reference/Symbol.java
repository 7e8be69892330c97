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
  CONFIDENTIAL,
  /** Not known, or not reported yet. */
  NOT_REPORTED;

  /** The signs that stand for each unless a district says otherwise. */
  public static Map<String, Symbol> defaults() {
    Map<String, Symbol> signs = new TreeMap<>();
    for (String dash :
        new String[] {"—", "-", "－", "–", "——", "———", "--", "---", "/", "\\", "＼"}) {
      signs.put(dash, NO_ITEM);
    }
    for (String dots : new String[] {"…", "...", "……", "⋯", "⋯⋯"}) {
      signs.put(dots, BELOW_UNIT);
    }
    for (String words :
        new String[] {
          "无", "未报", "未上报", "缺报", "暂缺", "暂无", "暂无数据", "无数据", "待核", "待核实", "待报", "待定", "未统计", "未出",
          "N/A", "n/a", "NA", "N.A.", "#N/A", "null", "NULL", "缺"
        }) {
      signs.put(words, NOT_REPORTED);
    }
    signs.put("x", CONFIDENTIAL);
    signs.put("X", CONFIDENTIAL);
    return signs;
  }
}
