package org.huibao.reference;

import java.util.List;
import java.util.Map;

/** A district folder that cannot be used; lists everything wrong with it at once. */
public final class InvalidReferenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /** One line a problem: file, line, column, what stands there, what was expected. */
  public InvalidReferenceException(List<String> problems) {
    super("Cannot use the district folder:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Of several districts; the problems of each under its folder. */
  public InvalidReferenceException(Map<String, String> byFolder) {
    this(byFolder.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue()).toList());
  }

  public List<String> problems() {
    return problems;
  }
}
