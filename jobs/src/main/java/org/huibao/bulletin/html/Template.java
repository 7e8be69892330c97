package org.huibao.bulletin.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML with slots such as {@code {{title}}}. */
final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

  private Template() {}

  static String fill(String template, Map<String, String> slots) {
    StringBuilder filled = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    int before = 0;
    while (slot.find()) {
      filled.append(template, before, slot.start()).append(slots.get(slot.group(1)));
      before = slot.end();
    }
    return filled.append(template, before, template.length()).toString();
  }

  /** A text in an element. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What the browser knows a script of ours by; it runs no other. */
  static String sha256(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot sign the page's script: no SHA-256 here", e);
    }
  }
}
