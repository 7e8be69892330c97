package org.huibao.reference;

import org.huibao.words.Code;

/** Whether an indicator may be negative (profit) or not (output). */
public enum Sign implements Code {
  NON_NEGATIVE,
  ANY
}
