package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class GuestPagesTest {
  @Inject Attendees attendees;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Rows rows;
  @Inject Rsvps rsvps;

  @Test
  void people_are_found_by_name_and_status() {
    Evening evening = evenings.forSeats(1);
    coming(evening, "Ana Ribera");
    coming(evening, "Marta Gil");
    Pages.of(evening.organiser())
        .get(path(evening) + "?q=ana")
        .statusCode(200)
        .body(containsString("<b>Ana Ribera</b>"))
        .body(not(containsString("<b>Marta Gil</b>")));
    Pages.of(evening.organiser())
        .get(path(evening) + "?status=WAITLISTED")
        .body(containsString("<b>Marta Gil</b>"))
        .body(not(containsString("<b>Ana Ribera</b>")));
    Pages.of(evening.organiser())
        .get(path(evening) + "?q=%3Cscript%3E&status=nonsense")
        .statusCode(200)
        .body(containsString("value=\"&lt;script&gt;\""))
        .body(containsString("Nobody here goes by that."));
  }

  @Test
  void a_long_list_has_pages() {
    Evening evening = evenings.forSeats(null);
    IntStream.range(0, 21).forEach(i -> coming(evening, "Guest number " + i));
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("Guest number 19"))
        .body(not(containsString("Guest number 20")))
        .body(containsString("page=1\">Next page"));
    Pages.of(evening.organiser())
        .get(path(evening) + "?page=1")
        .body(containsString("Guest number 20"))
        .body(containsString("Page before"));
  }

  @Test
  void somebody_is_found_added_and_taken_off_again() {
    Evening evening = evenings.forSeats(5);
    UUID id = rows.member("Oksana Bondar");
    Pages organiser = Pages.of(evening.organiser());
    organiser.get(path(evening) + "/add").body(not(containsString("Oksana Bondar")));
    Pages.of(evening.organiser())
        .get(path(evening) + "/add?q=oksana+b")
        .statusCode(200)
        .body(containsString("value=\"" + id + "\""));
    Pages.of(evening.organiser())
        .post(path(evening) + "/add", Map.of("member", id.toString(), "reason", "SPEAKER"))
        .statusCode(303);
    assertThat(going(evening)).isEqualTo(1);
    Pages.of(evening.organiser())
        .get(path(evening) + "/" + id)
        .statusCode(200)
        .body(containsString("Take Oksana Bondar off the list?"))
        .body(containsString("Put on the list (Speaker), Carmen Leal"));
    Pages.of(evening.organiser())
        .post(path(evening) + "/" + id + "/removal", Map.of("reason", "ON_REQUEST"))
        .statusCode(303);
    assertThat(going(evening)).isZero();
  }

  @Test
  void nobody_is_added_by_who_does_not_run_it() {
    Evening evening = evenings.forSeats(5);
    UUID id = rows.member("Oksana Bondar");
    Pages.of(evenings.organiser())
        .post(path(evening) + "/add", Map.of("member", id.toString(), "reason", "SPEAKER"))
        .statusCode(403);
    assertThat(going(evening)).isZero();
  }

  @Test
  void the_file_holds_no_formula_and_no_address() {
    Evening evening = evenings.forSeats(5);
    UUID id = coming(evening, "=HYPERLINK(\"http://evil\")");
    String csv =
        Pages.of(evening.organiser())
            .get(path(evening) + "/csv")
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .header("Content-Disposition", containsString("attachment"))
            .extract()
            .asString();
    assertThat(csv)
        .startsWith("\uFEFFName,Status")
        .contains("\"'=HYPERLINK(\"\"http://evil\"\")\",Going")
        .doesNotContain(id.toString(), "@example.org");
    Pages.of(evening.organiser())
        .in("es")
        .get(path(evening) + "/csv")
        .body(containsString("Nombre,Estado"));
  }

  private static String path(Evening evening) {
    return "/manage/events/" + evening.code() + "/guests";
  }

  private UUID coming(Evening evening, String name) {
    UUID member = rows.member(name);
    rsvps.answer(Viewer.member(member, Set.of()), evening.code(), RsvpForm.yes());
    return member;
  }

  private long going(Evening evening) {
    OccurrenceCard card = occurrences.get(evening.organiser(), evening.code());
    return attendees.seats(card.id()).going();
  }
}
