package org.panal.manage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class DashboardPagesTest {
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Occurrences occurrences;
  @Inject Rows rows;
  @Inject Rsvps rsvps;

  @Test
  void before_anybody_answers_every_number_is_honest() {
    Evening evening = evenings.forSeats(30);
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("<b>0<small> / 30</small></b>"))
        .body(containsString("introductions, none drawn yet"))
        .body(containsString("The curve starts with the first who is coming."))
        .body(containsString("Nobody has answered yet"));
  }

  @Test
  void guests_are_counted_listed_and_drawn() {
    Evening evening = evenings.forSeats(2);
    guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    guests.going(evening, "Tomás Ruiz", "seo", "sales");
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("2 of 2 places taken"))
        .body(containsString("to 2 on"))
        .body(containsString("<b>Marta Gil</b>"))
        .body(containsString("Waiting, number 1"))
        .body(containsString("2 people want to be introduced"))
        .body(containsString("action=\"" + path(evening) + "/introductions/draw\""));
  }

  @Test
  void whoever_has_not_said_what_they_look_for_is_named() {
    Evening evening = evenings.forSeats(null);
    coming(evening, "Noor Haddad");
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("One person has not said what they look for"))
        .body(containsString("Noor H."));
  }

  @Test
  void fewer_places_than_people_evict_nobody_and_are_told() {
    Evening evening = evenings.forSeats(3);
    coming(evening, "One");
    coming(evening, "Two");
    OccurrenceForm smaller = Evenings.at(Evenings.START, Evenings.END, 1);
    occurrences.change(evening.organiser(), evening.code(), smaller, null);
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("2 people are going and there is 1 place"));
  }

  @Test
  void what_people_call_themselves_is_escaped() {
    Evening evening = evenings.forSeats(3);
    coming(evening, "<script>alert(1)</script>");
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("&lt;script&gt;"))
        .body(not(containsString("<script>alert")));
  }

  @Test
  void it_speaks_spanish() {
    Evening evening = evenings.forSeats(30);
    Pages.of(evening.organiser())
        .in("es")
        .get(path(evening))
        .body(containsString("Antes del evento"))
        .body(containsString("Quién conoce a quién"))
        .body(containsString("0 de 30 plazas ocupadas"));
  }

  @Test
  void only_who_runs_it_and_admins_see_it() {
    Evening evening = evenings.forSeats(30);
    Viewer member = Viewer.member(rows.member("Marta Gil"), Set.of());
    Viewer admin = Viewer.member(rows.member("Ada", Role.ADMIN), Set.of(Role.ADMIN));
    for (String page :
        new String[] {"", "/guests", "/guests/csv", "/guests/add", "/introductions"}) {
      String path = path(evening) + page;
      Pages.ofNobody().get(path).statusCode(303).header("Location", containsString("/sign-in"));
      Pages.of(member).get(path).statusCode(403);
      Pages.of(evenings.organiser()).get(path).statusCode(403);
      Pages.of(admin).get(path).statusCode(200);
    }
    Pages.of(member).post(path(evening) + "/introductions/draw", Map.of()).statusCode(403);
    Pages.of(member).post(path(evening) + "/fate/cancel", Map.of("reason", "x")).statusCode(403);
    Pages.of(evening.organiser()).get("/manage/events/NOTHING1").statusCode(404);
  }

  private static String path(Evening evening) {
    return "/manage/events/" + evening.code();
  }

  private void coming(Evening evening, String name) {
    UUID member = rows.member(name);
    rsvps.answer(Viewer.member(member, Set.of()), evening.code(), RsvpForm.yes());
  }
}
