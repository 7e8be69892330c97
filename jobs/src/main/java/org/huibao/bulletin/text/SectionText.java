package org.huibao.bulletin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A data section as its paragraphs, whatever file they stand in.
 *
 * @param paragraphs none of them blank
 */
public record SectionText(List<Paragraph> paragraphs) {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern ITEM = Pattern.compile("[-*+]\\s+(.*)");
  private static final String NOTE = "注：";

  /** What a paragraph is: its style in Word, its mark in Markdown. */
  public enum Role {
    TITLE("# "),
    /** 一、 */
    HEADING("## "),
    /** （一） */
    SUBHEADING("### "),
    BODY(""),
    ITEM("- "),
    /** 注：… */
    NOTE("");

    private final String mark;

    Role(String mark) {
      this.mark = mark;
    }

    /** Of a heading so deep, 1 for the title. */
    public static Role ofLevel(int level) {
      return level <= 1 ? TITLE : level == 2 ? HEADING : SUBHEADING;
    }
  }

  /** A paragraph without line breaks. */
  public record Paragraph(Role role, String text) {}

  public SectionText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Of Markdown: headings, items of lists, and paragraphs between blank lines. */
  public static SectionText ofMarkdown(String markdown) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String line : markdown.split("\\R", -1)) {
      String text = line.strip().replace("**", "");
      Matcher heading = HEADING.matcher(text);
      Matcher item = ITEM.matcher(text);
      if (text.isEmpty() || heading.matches() || item.matches() || text.startsWith(NOTE)) {
        add(paragraphs, Role.BODY, body.toString());
        body.setLength(0);
      }
      if (heading.matches()) {
        add(paragraphs, Role.ofLevel(heading.group(1).length()), heading.group(2));
      } else if (item.matches()) {
        add(paragraphs, Role.ITEM, item.group(1));
      } else if (text.startsWith(NOTE)) {
        add(paragraphs, Role.NOTE, text);
      } else {
        body.append(text);
      }
    }
    add(paragraphs, Role.BODY, body.toString());
    return new SectionText(paragraphs);
  }

  private static void add(List<Paragraph> paragraphs, Role role, String text) {
    if (!text.isBlank()) {
      paragraphs.add(new Paragraph(role, text));
    }
  }

  /** The same as Markdown. */
  public String markdown() {
    StringBuilder markdown = new StringBuilder();
    Role before = null;
    for (Paragraph each : paragraphs) {
      if (before != null) {
        markdown.append(before == Role.ITEM && each.role() == Role.ITEM ? "\n" : "\n\n");
      }
      markdown.append(each.role().mark).append(each.text());
      before = each.role();
    }
    return markdown.append('\n').toString();
  }

  /** A line to a paragraph, and nothing else. */
  public String plain() {
    return paragraphs.stream().map(each -> each.text() + "\n").collect(Collectors.joining());
  }
}
