package org.huibao.bulletin.docx;

/** The office's Word file cannot be filled; the message says why. */
public final class UnreadableTemplateException extends RuntimeException {
  UnreadableTemplateException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
