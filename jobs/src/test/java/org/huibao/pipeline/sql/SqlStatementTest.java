package org.huibao.pipeline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlStatementTest {
  @Test
  void semicolonsEndStatements() {
    assertThat(texts("SELECT 1; SELECT 2 ;\n\n;; SELECT 3"))
        .containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
  }

  @Test
  void semicolonsInQuotesAndCommentsDoNot() {
    assertThat(
            texts("SELECT ';', \";\", `a;b` -- not; here\n, 'it''s;' /* nor; /* here; */ ; */ ; x"))
        .containsExactly(
            "SELECT ';', \";\", `a;b` -- not; here\n, 'it''s;' /* nor; /* here; */ ; */", "x");
  }

  @Test
  void aBackslashHidesAQuoteUnlessTheTextIsRaw() {
    assertThat(texts("SELECT 'a\\';b'; SELECT r'a\\'; SELECT r 'a\\';'"))
        .containsExactly("SELECT 'a\\';b'", "SELECT r'a\\'", "SELECT r 'a\\';'");
  }

  @Test
  void theCommentRightAboveIsTheTitle() {
    String script =
        """
        -- About all of them.

        -- Who lags behind
        -- lead: in percentage points
        SELECT 1;
        SELECT 2;
        -- Whose rank fell
        SELECT 3; -- nothing follows
        """;

    assertThat(SqlStatement.in(script))
        .containsExactly(
            new SqlStatement("SELECT 1", "Who lags behind", 5),
            new SqlStatement("SELECT 2", "", 6),
            new SqlStatement("SELECT 3", "Whose rank fell", 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SELECT 1", "SELECT 1; SELECT", "SELECT ';", "SELECT 1; /* that", "SELECT 1 -- ;"})
  void isUnfinishedWithoutASemicolon(String typed) {
    assertThat(SqlStatement.isUnfinished(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "SELECT 1;", "SELECT 1;\nSELECT ';';  -- done", "-- a note"})
  void isFinishedWhereNothingIsLeft(String typed) {
    assertThat(SqlStatement.isUnfinished(typed)).isFalse();
  }

  private static List<String> texts(String script) {
    return SqlStatement.in(script).stream().map(SqlStatement::text).toList();
  }
}
