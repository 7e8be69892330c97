package org.huibao.pipeline;

/** Goes into every publication's footers: other code may give other figures. */
final class CodeVersion {
  /** The project's version in the pom. */
  static final String NUMBER = "0.1.0";

  private CodeVersion() {}
}
