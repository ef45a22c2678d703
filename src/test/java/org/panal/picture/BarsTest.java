package org.panal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarsTest {
  private static final Bars.Words WORDS = new Bars.Words("Found <this>", "Said yes", "Came");

  private static String of(int columns) {
    return new Bars(
            IntStream.range(0, columns).mapToObj(i -> new Bars.Column("M" + i, i + 2, i)).toList(),
            WORDS)
        .svg();
  }

  @Test
  void each_column_has_two_bars_and_the_words_name_them() {
    String svg = of(3);
    assertThat(svg.split("class=\"outlined\"", -1)).hasSize(3 + 2);
    assertThat(svg.split("class=\"filled\"", -1)).hasSize(3 + 2);
    assertThat(svg).contains("<title>Found &lt;this&gt;</title>", ">Said yes<", ">Came<", ">M2<");
  }

  @Test
  void many_columns_label_the_last_and_no_more_than_there_is_room_for() {
    String svg = of(36);
    assertThat(svg).contains(">M35<").doesNotContain(">M34<", ">M33<");
  }

  @Test
  void nothing_at_all_is_drawn_too() {
    assertThat(new Bars(List.of(), WORDS).svg()).contains("class=\"grid\"");
    assertThat(new Bars(List.of(new Bars.Column("M", 0, 0)), WORDS).svg()).contains("height=\"0\"");
  }
}
