package org.huibao.pipeline.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.SparkThrowable;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryPromptTest {
  private final PromptCompleter completer =
      new PromptCompleter(
          Map.of(
              "growth", List.of("place", "rate", "outcome"),
              "gaps", List.of("indicator", "verdict")));

  @Test
  void completesAViewWhereAViewIsDue() {
    assertThat(names("SELECT * FROM g|")).containsExactlyInAnyOrder("growth", "gaps");
    assertThat(names("describe |")).containsExactlyInAnyOrder("growth", "gaps");
  }

  @Test
  void completesColumnsOfTheViewsThatTheQueryNames() {
    assertThat(names("SELECT r| FROM growth"))
        .contains("rate", "outcome", "SELECT", "gaps")
        .doesNotContain("verdict");
    assertThat(names("SELECT |")).contains("rate", "verdict");
  }

  @Test
  void theWordAtTheCursorBeginsBehindDotOrBracket() {
    assertThat(word("SELECT count(g.ra|te")).isEqualTo("ra");
    assertThat(word("SELECT |")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1", "SELECT ';\n", "exit the loop"})
  void aQueryGoesOnUntilItsSemicolon(String typed) {
    assertThatThrownBy(() -> accept(typed)).isInstanceOf(EOFError.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1;", "", " exit ", "QUIT;"})
  void isTakenWhereItIsComplete(String typed) {
    accept(typed);

    assertThat(QueryPrompt.isFarewell(typed)).isEqualTo(typed.strip().matches("exit|QUIT;"));
  }

  @Test
  void aQueryThatTheUserStoppedSaysSo() {
    assertThat(
            QueryPrompt.told(
                new IllegalStateException(new OfSpark("SPARK_JOB_CANCELLED")), Set.of()))
        .isEqualTo("已中断");
    assertThat(QueryPrompt.told(new IllegalStateException(new OfSpark("OUT_OF_DISK")), Set.of()))
        .isNotEqualTo("已中断");
  }

  private static final class OfSpark extends RuntimeException implements SparkThrowable {
    private final String condition;

    OfSpark(String condition) {
      super(condition);
      this.condition = condition;
    }

    @Override
    public String getCondition() {
      return condition;
    }
  }

  private static void accept(String typed) {
    new PromptParser().parse(typed, typed.length(), ParseContext.ACCEPT_LINE);
  }

  private static String word(String typed) {
    return new PromptParser()
        .parse(typed.replace("|", ""), typed.indexOf('|'), ParseContext.COMPLETE)
        .word();
  }

  private Set<String> names(String typed) {
    return completer.names(typed.replace("|", ""), typed.indexOf('|'));
  }
}
