package org.panal.manage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class PosterPagesTest {
  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Rows rows;

  private static String path(Evening evening) {
    return "/manage/events/" + evening.code() + "/poster";
  }

  @Test
  void a_poster_says_what_when_and_where_and_leads_to_the_page() {
    Evening evening = evenings.forSeats(20);
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("Wednesday 5 March"))
        .body(containsString("18:30 – 20:30"))
        .body(containsString("Calle Mayor 12"))
        .body(containsString("class=\"qr\""))
        .body(containsString("Scan it and say you’re coming"))
        .body(containsString("/events/" + evening.code() + "</span>"));
    Pages.of(evening.organiser())
        .get("/manage/events/" + evening.code())
        .body(containsString(path(evening)));
  }

  @Test
  void it_speaks_the_language_of_the_event_or_the_one_asked_for() {
    Evening evening = evenings.forSeats(20);
    As.member(evening.organiser().mustBeMember())
        .header("Accept-Language", "es")
        .get(path(evening))
        .then()
        .body(containsString("Scan it and say you’re coming"))
        .body(containsString("Cartel para imprimir"));
    As.member(evening.organiser().mustBeMember())
        .get(path(evening) + "?language=es")
        .then()
        .body(containsString("Escanéalo y apúntate"))
        .body(containsString("Miércoles 5 de marzo"));
  }

  @Test
  void a_draft_and_what_is_cancelled_are_not_hung_up_by_mistake() {
    Evening draft =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form("Soon"),
                Evenings.at(Evenings.START, Evenings.END, 5),
                false));
    Pages.of(draft.organiser()).get(path(draft)).body(containsString("This is a draft"));
    Evening off = evenings.forSeats(5);
    Pages.of(off.organiser()).get(path(off)).body(not(containsString("notice-warn")));
    events.cancel(off.organiser(), off.id(), "No heating");
    Pages.of(off.organiser()).get(path(off)).body(containsString("This date is cancelled"));
  }

  @Test
  void a_space_has_one_for_its_calendar() {
    String space = rows.space("Europe/Madrid");
    As.member(rows.member("Carmen", Role.ORGANISER))
        .get("/manage/spaces/" + space + "/poster?language=es")
        .then()
        .statusCode(200)
        .body(containsString("Escanéalo y mira qué hay"))
        .body(containsString("/spaces/" + space + "</span>"));
    As.member(rows.member("Marta"))
        .get("/manage/spaces/" + space + "/poster")
        .then()
        .statusCode(403);
  }
}
