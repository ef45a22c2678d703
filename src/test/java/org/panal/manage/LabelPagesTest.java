package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.shared.Once;
import org.panal.testing.As;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** Labels to wear. */
@QuarkusTest
class LabelPagesTest {
  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject CheckIns checkIns;
  @Inject Rows rows;
  @Inject Once once;

  private static String page(Evening evening, String query) {
    return As.member(evening.organiser().mustBeMember())
        .accept("text/html")
        .get("/manage/events/" + evening.code() + "/labels" + query)
        .asString();
  }

  @Test
  void a_label_says_who_what_to_ask_about_and_what_they_look_for() {
    Evening evening = tablets.open(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "photography", "bookkeeping");
    CheckInForm form = CheckInForm.of(Tablets.nonce(), ana);
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
    assertThat(page(evening, ""))
        .contains("2 labels", "Marta G.", "Ana R.", "Web programming", "Copywriting")
        .contains("Ask me about", "Looking for", "labels l89x36", "<svg")
        .doesNotContain("Ribera", "@example");
    assertThat(page(evening, "?who=here&size=l62x40"))
        .contains("1 label", "Ana R.", "labels l62x40")
        .doesNotContain("Marta G.");
    assertThat(page(evening, "?member=" + marta)).contains("Marta G.").doesNotContain("Ana R.");
    assertThat(page(evening, "?size=../../x")).contains("labels l89x36");
  }

  @Test
  void hostile_names_stay_words() {
    Evening evening = tablets.open(null);
    UUID hostile = guests.going(evening, "<img/src=x> \"onload", "photography", "bookkeeping");
    rows.change(
        "UPDATE member SET headline = ?2 WHERE id = ?1", hostile, "</li><script>x</script>");
    assertThat(page(evening, ""))
        .contains("&lt;img/src=x&gt;", "&lt;/li&gt;&lt;script&gt;", "class=\"label n")
        .doesNotContain("<script>x", "<img/src");
  }

  @Test
  void nobody_else_prints_them() {
    Evening evening = tablets.open(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    assertThat(
            As.member(marta)
                .accept("text/html")
                .get("/manage/events/" + evening.code() + "/labels")
                .statusCode())
        .isEqualTo(403);
  }
}
