package org.huibao.returns;

import org.huibao.reference.Code;

/** How much a finding matters: with {@code --strict} an error fails the run. */
public enum Severity implements Code {
  ERROR,
  WARNING,
  INFO
}
