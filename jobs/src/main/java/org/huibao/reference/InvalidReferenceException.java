package org.huibao.reference;

import java.util.List;

/** A district folder that cannot be used; lists everything wrong with it at once. */
public final class InvalidReferenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** One line a problem: file, line, column, what stands there, what was expected. */
  public InvalidReferenceException(List<String> problems) {
    super("Cannot use the district folder:\n  " + String.join("\n  ", problems));
  }
}
