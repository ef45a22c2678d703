package org.panal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  @Test
  void a_cell_that_would_be_a_formula_is_made_text() {
    for (String risky : List.of("=1+1", "+1", "-1", "@sum", "\tx")) {
      assertThat(CsvText.cell(risky)).isEqualTo("'" + risky);
    }
    assertThat(CsvText.cell("\rx")).isEqualTo("\"'\rx\"");
  }

  @Test
  void what_cannot_be_seen_hides_no_formula() {
    for (String unseen : List.of(" ", "\u00a0", "\u200f", "\ufeff", "\u200b", "\ufeff \u2060")) {
      assertThat(CsvText.cell(unseen + "=1+1")).isEqualTo("'" + unseen + "=1+1");
      assertThat(CsvText.cell(unseen + "Ana")).isEqualTo(unseen + "Ana");
    }
  }

  @Test
  void quotes_commas_and_lines_stay_in_their_cell() {
    assertThat(CsvText.line(List.of("a \"b\"", "c, d", "e\nf", 3, "")))
        .isEqualTo("\"a \"\"b\"\"\",\"c, d\",\"e\nf\",3,\r\n");
    assertThat(CsvText.file(List.of(List.of("á")))).isEqualTo("\uFEFFá\r\n");
  }
}
