package org.panal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panal.notice.NoticeKind;
import org.panal.rsvp.RsvpForm;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** Where no mail leaves, whoever develops looks at them here. */
@QuarkusTest
class OutboxPagesTest {
  private static final String HERE = "/demo/outbox";
  private static final String ABOUT = "<td>%s</td>\\s*<td><b>([^<]*)</b>";

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;

  /** Somebody with a name of their own who is going, and so gets a mail. */
  private String going(Evening evening) {
    String name = "Marta " + UUID.randomUUID();
    guests.answer(rows.member(name), evening, RsvpForm.yes());
    return name;
  }

  private static Response get(String path) {
    return As.nobody().header("Accept", "text/html,*/*;q=0.8").get(path);
  }

  private String id(String name) {
    return rows.value(
            "SELECT n.id FROM notice n JOIN member m ON m.id = n.member_id WHERE m.name = ?1", name)
        .toString();
  }

  @Test
  void each_mail_is_listed_and_looked_at_as_it_would_leave() {
    String name = going(evenings.forSeats(null));
    String list = get(HERE).then().statusCode(200).extract().asString();
    String path = HERE + "/" + id(name);
    assertThat(list).contains(name, "You’re going", path + "/html", path + "/text");
    Response html = get(path + "/html");
    assertThat(html.statusCode()).isEqualTo(200);
    assertThat(html.header("Content-Security-Policy")).contains("style-src 'unsafe-inline'");
    assertThat(html.asString()).contains("Marta, you’re going", "Copy &amp; Code");
    assertThat(get(path + "/text").asString())
        .startsWith("You’re going: Copy & Code")
        .doesNotContain("&amp;", "<html");
  }

  @Test
  void what_is_true_no_more_cannot_be_looked_at() {
    Evening evening = evenings.forSeats(null);
    String name = going(evening);
    rows.change(
        "UPDATE rsvp r JOIN member m ON m.id = r.member_id SET r.status = 'NOT_GOING'"
            + " WHERE m.name = ?1",
        name);
    assertThat(get(HERE + "/" + id(name) + "/html").statusCode()).isEqualTo(404);
    assertThat(get(HERE + "/0/text").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_mail_has_a_name(NoticeKind kind) {
    String name = going(evenings.forSeats(null));
    rows.change("UPDATE notice SET kind = ?2 WHERE id = ?1", id(name), kind.name());
    Matcher about = Pattern.compile(ABOUT.formatted(name)).matcher(get(HERE).asString());
    assertThat(about.find()).isTrue();
    assertThat(about.group(1)).isNotBlank();
    rows.change("DELETE FROM notice WHERE id = ?1", id(name));
  }
}
