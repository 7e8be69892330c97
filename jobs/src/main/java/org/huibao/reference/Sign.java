package org.huibao.reference;

/** Whether an indicator may be negative (profit) or not (output). */
public enum Sign implements Code {
  NON_NEGATIVE,
  ANY
}
