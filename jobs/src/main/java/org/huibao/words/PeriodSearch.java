package org.huibao.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for mentions of time in a text: the most telling one, and what says the same once more (6月
 * June) or completes it (2004年 … 1-6月).
 */
final class PeriodSearch {
  /** Stands for what has been read already, and between digits that a space kept apart. */
  private static final String NOTHING = "\uFFFC";

  /** Without its space, 表3 2004 would be 32004. */
  private static final Pattern SPACE_BEFORE_YEAR =
      Pattern.compile("(?<=\\d)[\\s\\p{Z}]+(?=(?:19|20|21)\\d{2}(?!\\d))");

  private static final Pattern BASE =
      Pattern.compile("(?<=[比较为])(?<y>(?:19|20|21)\\d{2})年?+(?:(?<m>1[0-2]|0?[1-9])月份?+)?(?!\\d)");

  /** What no mention does without; most labels are done with here. */
  private static final Pattern SIGN_OF_TIME =
      Pattern.compile(
          "[年月季]|(?:19|20|21)\\d{2}|\\d{6}|\\d[-/.]\\d|[QHqh]\\d|\\d[QHqh]|[A-Za-z]{3}");

  private record Found(PeriodMention mention, int start, int end) {}

  private final List<PeriodForm> forms;
  private final String text;
  private final List<Found> found = new ArrayList<>();
  private final String remainder;
  private PeriodMention said;

  PeriodSearch(String text, List<PeriodForm> forms) {
    this.forms = forms;
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    this.text = LabelText.compact(SPACE_BEFORE_YEAR.matcher(normal).replaceAll(NOTHING));
    String rest = this.text;
    for (Optional<Found> next = first(rest); next.isPresent(); next = first(rest)) {
      Found each = next.get();
      rest = blanked(rest, each.start(), each.end());
      if (said == null || completes(said, each.mention())) {
        found.add(each);
        said = said == null ? each.mention() : said.within(each.mention());
      }
    }
    this.remainder = withoutFound();
  }

  Optional<PeriodMention> mention() {
    return Optional.ofNullable(said);
  }

  /** The text without its mention; 比2012年增长 beside 2013年 is 比上年增长. */
  String remainder() {
    return remainder;
  }

  private String withoutFound() {
    String rest = text;
    for (Found each : found) {
      rest = blanked(rest, each.start(), each.end());
    }
    rest = rest.replace(NOTHING, "");
    if (said == null) {
      return rest;
    }
    return BASE.matcher(rest)
        .replaceAll(this::lastYear)
        .replaceAll("([(\\[【〔])[-,、;:/]+", "$1")
        .replaceAll("[-,、;:/]+([)\\]】〕])", "$1")
        .replaceAll("\\(\\)|\\[]|【】|〔〕", "");
  }

  private String lastYear(MatchResult base) {
    boolean isLastYear = said.year() != null && Integer.parseInt(base.group(1)) == said.year() - 1;
    if (isLastYear && base.group(2) == null) {
      return "上年";
    }
    boolean isSameMonth =
        base.group(2) != null && Integer.valueOf(base.group(2)).equals(said.month());
    return isLastYear && isSameMonth ? "上年同期" : base.group();
  }

  private Optional<Found> first(String searched) {
    String rest = searched;
    if (!SIGN_OF_TIME.matcher(rest).find()) {
      return Optional.empty();
    }
    for (PeriodForm form : forms) {
      if (!form.mayBeIn(rest)) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(rest);
      while (matcher.find()) {
        PeriodMention mention = form.reading().apply(matcher);
        if (PeriodForm.LOOKALIKE.equals(mention)) {
          rest = blanked(rest, matcher.start(), matcher.end());
        } else if (mention != null) {
          return Optional.of(new Found(mention, matcher.start(), matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean completes(PeriodMention said, PeriodMention other) {
    if (said.unnamedSpan() != null || other.unnamedSpan() != null) {
      return said.unnamedSpan() != null
          && other.unnamedSpan() != null
          && said.year() != null
          && said.year().equals(other.year());
    }
    boolean yearFits =
        said.year() == null || other.year() == null || said.year().equals(other.year());
    if (other.month() == null) {
      return yearFits && other.year() != null;
    }
    return yearFits
        && other.month().equals(said.month())
        && (said.span() == null || other.span() == null || said.span() == other.span());
  }

  private static String blanked(String text, int start, int end) {
    return text.substring(0, start) + NOTHING.repeat(end - start) + text.substring(end);
  }
}
