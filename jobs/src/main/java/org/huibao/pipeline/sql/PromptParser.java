package org.huibao.pipeline.sql;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells the prompt whether a query goes on in the next line, and which word Tab completes. */
final class PromptParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    boolean accepting = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
    if (accepting && !QueryPrompt.isFarewell(line) && SqlStatement.isUnfinished(line)) {
      throw new EOFError(-1, cursor, "The query has no semicolon yet");
    }
    int begin = cursor;
    while (begin > 0 && Character.isJavaIdentifierPart(line.charAt(begin - 1))) {
      begin--;
    }
    return new WordAtCursor(line, cursor, line.substring(begin, cursor));
  }

  /** What is typed so far of the word that the cursor ends. */
  private record WordAtCursor(String line, int cursor, String word)
      implements CompletingParsedLine {
    @Override
    public int wordCursor() {
      return word.length();
    }

    @Override
    public int rawWordCursor() {
      return word.length();
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }

    /** Names need no quotes. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word);
    }
  }
}
