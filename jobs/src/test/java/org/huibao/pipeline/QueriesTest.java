package org.huibao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.huibao.SparkExtension;
import org.huibao.pipeline.sql.QueryFailure;
import org.huibao.pipeline.sql.ResultFormat;
import org.huibao.pipeline.sql.SqlStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What queries say and print where no lake is needed for it. */
@ExtendWith(SparkExtension.class)
class QueriesTest {
  @Test
  void sayWhatChangedSinceTheLastVintage(SparkSession spark) throws IOException {
    spark
        .sql(
            """
            SELECT * FROM VALUES
              ('w', '2004-03', 'v0001', 'gdp.level',  1.5, '1.5亿元'),
              ('w', '2004-06', 'v0001', 'gdp.level',  9.9, '9.9亿元'),
              ('w', '2004-06', 'v0002', 'gdp.level',  2.5, '2.5亿元'),
              ('w', '2004-06', 'v0002', 'gdp.growth', 7.0, '7%'),
              ('w', '2004-06', 'v0002', 'gdp.share',  3.1, '3%'),
              ('w', '2004-06', 'v0003', 'gdp.level',  2.6, '2.6亿元'),
              ('w', '2004-06', 'v0003', 'gdp.share',  3.2, '3%'),
              ('w', '2004-06', 'v0003', 'rev.level',  4.0, '4亿元')
              AS figures_history (district, period, vintage, figure_id, value, text)
            """)
        .createOrReplaceTempView("figures_history");
    SqlStatement question = WorkedQueries.about("What changed since the last vintage");

    assertThat(lines(spark, question.text(), ResultFormat.TABLE))
        .containsExactly(
            "period   previous_vintage  vintage  figure_id   old_text  new_text",
            "2004-06  v0002                      gdp.growth  7%",
            "2004-06  v0002             v0003    gdp.level   2.5亿元   2.6亿元",
            "2004-06  v0002             v0003    gdp.share   3%        3%",
            "2004-06                    v0003    rev.level             4亿元");
  }

  @Test
  void printAnHtmlTableWithNumbersToTheRight(SparkSession spark) {
    assertThat(lines(spark, "SELECT 'a<b & c' AS name, 1.50 AS rate", ResultFormat.HTML))
        .containsExactly(
            "<table>",
            "<tr><th style=\"text-align:left\">name</th><th"
                + " style=\"text-align:right\">rate</th></tr>",
            "<tr><td style=\"text-align:left\">a&lt;b &amp; c</td><td"
                + " style=\"text-align:right\">1.5</td></tr>",
            "</table>");
  }

  @Test
  void failWithOneLineThatSaysWhy(SparkSession spark) {
    assertThat(reason(spark, "SELECT nothing FROM nowhere"))
        .isEqualTo("there is no view `nowhere`; there are facts, figures (line 1, pos 20)");
    assertThat(reason(spark, "SELECT * FROM fact"))
        .isEqualTo("there is no view `fact`; did you mean `facts`? (line 1, pos 14)");
    assertThat(reason(spark, "SELECT b FROM VALUES (1) AS t(a)"))
        .startsWith("[UNRESOLVED_COLUMN")
        .endsWith("[`a`]. (line 1, pos 7)");
    assertThat(reason(spark, "SELEKT 1")).startsWith("[PARSE_SYNTAX_ERROR]").contains("'SELEKT'");
    assertThat(reason(spark, "SELECT CAST('一' AS INT)")).startsWith("[CAST_INVALID_INPUT]");
    assertThat(QueryFailure.reason(new IOException("disk"), Set.of())).isEmpty();
  }

  private static String reason(SparkSession spark, String query) {
    try {
      lines(spark, query, ResultFormat.CSV);
      return "none";
    } catch (Exception e) {
      return QueryFailure.reason(e, Set.of("facts", "figures", "facts_history"))
          .filter(reason -> reason.lines().count() == 1)
          .orElse("");
    }
  }

  private static List<String> lines(SparkSession spark, String query, ResultFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.print(spark.sql(query), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
