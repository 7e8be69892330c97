package org.huibao.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class SchemaTest {
  @Test
  void saysTheSameAsSpark() {
    String ddl =
        "district STRING, n INT, many BIGINT, rate DOUBLE, value DECIMAL(28,8), on DATE, met BOOLEAN,"
            + " labels ARRAY<STRING>";

    assertThat(Schema.of(ddl)).isEqualTo(StructType.fromDDL(ddl));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Schema.of("a STRING, b ARRAY<INT>"))
        .hasMessageContaining("b ARRAY<INT>");
    assertThatThrownBy(() -> Schema.of("a TEXT")).hasMessageContaining("TEXT");
  }
}
