package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.event.AgendaForm;
import org.panal.event.AgendaPartForm;
import org.panal.event.Agendas;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.RecurrenceForm;
import org.panal.event.Speaker;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.turnout.OwnTurnouts;

/** Forecast, who came, agenda and another rule, as the organiser and the member see them. */
@QuarkusTest
class SeasonPagesTest {
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject CheckIns checkIns;
  @Inject OwnTurnouts own;
  @Inject Once once;

  private static void clock(LocalDateTime wall) {
    QuarkusMock.installMockForType(
        new ClockAt(wall.atZone(ZoneId.of("Europe/Madrid")).toInstant()), Time.class);
  }

  private UUID going(Evening evening, String name) {
    UUID member = rows.member(name);
    guests.answer(member, evening, RsvpForm.yes());
    return member;
  }

  private static String path(Evening evening) {
    return "/manage/events/" + evening.code();
  }

  @Test
  void how_many_will_come_is_told_and_places_are_given() {
    String space = rows.space("Europe/Madrid");
    UUID room = rows.room(space, "Hall", 4);
    OccurrenceForm at = new OccurrenceForm(START, END, null, room, "", "", 4, null);
    Evening evening = evenings.of(new NewEvent(space, Evenings.form("Talk"), at, true));
    for (int i = 0; i < 4; i++) {
      going(evening, "Guest " + i);
    }
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("How many will come"))
        .body(containsString("About 3 of 4"));
    Pages.of(evening.organiser())
        .get(path(evening) + "/turnout?risk=500")
        .statusCode(200)
        .body(containsString("Give 5 places"));
    Pages.of(evening.organiser())
        .get(path(evening) + "/turnout?holds=9")
        .statusCode(422)
        .body(containsString("There is a problem"));
    Pages.of(evening.organiser())
        .post(path(evening) + "/turnout/places", Map.of("risk", "500", "holds", "4"))
        .statusCode(303);
    assertThat(occurrences.get(evening.organiser(), evening.code()).capacity()).isEqualTo(5);
  }

  @Test
  void asking_the_day_before_is_switched_on_and_off() {
    Evening evening = evenings.forSeats(null);
    going(evening, "Marta Gil");
    Pages.of(evening.organiser())
        .post(path(evening) + "/turnout/question", Map.of("asks", "true"))
        .statusCode(303);
    Pages.of(evening.organiser())
        .get(path(evening) + "/turnout")
        .body(containsString("They are asked the day before every date"));
    Pages.of(evening.organiser())
        .post(path(evening) + "/turnout/question", Map.of("asks", "false"))
        .statusCode(303);
    Pages.of(evening.organiser())
        .get(path(evening) + "/turnout")
        .body(containsString("Ask them the day before"));
  }

  @Test
  void the_mail_leads_to_a_page_that_changes_nothing_before_its_button() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    String page = "/events/" + evening.code() + "/still-coming";
    for (int look = 0; look < 2; look++) {
      assertThat(As.member(marta).get(page).asString()).contains("I’m still coming");
    }
    assertThat(
            As.member(marta)
                .contentType("application/x-www-form-urlencoded")
                .post(page)
                .statusCode())
        .isEqualTo(303);
    assertThat(As.member(marta).get(page).asString()).contains("You said you’re still coming");
    UUID other = rows.member("Ana Ribera");
    assertThat(As.member(other).get(page).asString()).contains("You’re not on the list");
  }

  @Test
  void who_was_there_says_so_and_the_organiser_sets_it_right() {
    clock(START.minusDays(3));
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    CheckInForm in = CheckInForm.forced(UUID.randomUUID().toString(), marta, "a test");
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), in));
    clock(END.plusHours(1));
    assertThat(As.member(ana).get("/settings/turnout").asString())
        .contains("Didn’t come", "I was there", "You came to 0 of the 1 dates that count.");
    As.member(ana)
        .contentType("application/x-www-form-urlencoded")
        .post("/settings/turnout/" + evening.code())
        .then()
        .statusCode(303);
    assertThat(As.member(ana).get("/settings/turnout").asString())
        .contains("You said you were there")
        .doesNotContain("I was there<");
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("One person says they were there"));
    Pages.of(evening.organiser())
        .get(path(evening) + "/turnout")
        .body(containsString("Says they were there"));
    Pages.of(evening.organiser())
        .post(path(evening) + "/turnout/" + ana, Map.of("ruling", "CAME"))
        .statusCode(303);
    assertThat(own.get(Guests.as(ana)).came()).isEqualTo(1);
  }

  @Test
  void an_agenda_is_written_shown_and_refused_beside_its_field() {
    Evening evening = evenings.forSeats(null);
    UUID ana = going(evening, "Ana Ribera");
    Map<String, Object> typed =
        Map.of(
            "title", List.of("Doors and coffee", "Home pages", "Nothing", ""),
            "start", List.of("18:30", "18:45", "19:30", ""),
            "end", List.of("18:45", "19:15", "", ""),
            "day", List.of("1", "1", "1", "1"),
            "track", List.of("", "Courtyard", "", ""),
            "text", List.of("", "Bring yours", "", ""),
            "speakers", List.of("", "ana ribera\nSam Outsider", "", ""));
    Pages.of(evening.organiser()).post(path(evening) + "/agenda", typed).statusCode(303);
    String page = As.member(ana).get("/events/" + evening.code()).asString();
    assertThat(page)
        .contains("<time datetime=\"2098-03-05T18:45\">18:45</time>")
        .contains("Courtyard", "Bring yours", "Sam Outsider")
        .contains("<a href=\"/members/" + ana + "\">ana ribera</a>");
    assertThat(As.nobody().get("/events/" + evening.code()).asString())
        .contains("ana ribera")
        .doesNotContain("/members/");
    Pages.of(evening.organiser())
        .get(path(evening) + "/agenda")
        .body(containsString("value=\"Home pages\""));
    Map<String, Object> wrong =
        Map.of(
            "title", List.of("One", "Two"),
            "start", List.of("18:30", "18:40"),
            "end", List.of("19:00", "23:00"),
            "track", List.of("Hall", "Hall"),
            "speakers", List.of("", ""));
    Pages.of(evening.organiser())
        .post(path(evening) + "/agenda", wrong)
        .statusCode(422)
        .body(containsString("href=\"#end-1\""))
        .body(containsString("href=\"#track-1\""))
        .body(containsString("In Hall there is “One” at that time."));
    Pages.of(evening.organiser())
        .post(
            path(evening) + "/agenda",
            Map.of("title", "Long ".repeat(80), "start", "18:30", "text", "Bring yours"))
        .statusCode(422)
        .body(containsString("href=\"#title-0\""))
        .body(containsString("Bring yours"));
    Pages.of(evening.organiser())
        .get("/manage/events/new?like=" + evening.id())
        .body(containsString("name=\"like\" value=\"" + evening.id()));
  }

  @Test
  void another_rule_is_shown_before_it_holds() {
    Evening season =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form("Open coffee"),
                Evenings.at(START, END, null),
                true,
                new RecurrenceForm("FREQ=WEEKLY;COUNT=6", List.of())));
    String third = season.event().dates().get(2).code();
    UUID marta = rows.member("Marta Gil");
    As.member(marta)
        .contentType("application/x-www-form-urlencoded")
        .formParam("answer", "going")
        .post("/events/" + season.event().dates().get(3).code() + "/rsvp");
    String rule = "/manage/events/" + third + "/rule";
    Pages.of(season.organiser())
        .get("/manage/events/" + third + "/dates")
        .body(containsString(rule));
    Pages.of(season.organiser())
        .get(rule)
        .body(containsString("name=\"every\" type=\"number\" value=\"1\""))
        .body(containsString("name=\"times\" type=\"number\" value=\"4\""));
    Map<String, Object> form =
        Map.of("repeat", "WEEKLY", "every", "2", "times", "3", "do", "check");
    Pages.of(season.organiser())
        .post(rule, form)
        .statusCode(200)
        .body(containsString("2 dates stay, with their answers."))
        .body(containsString("1 new date: Wed 16 Apr, 18:30"))
        .body(containsString("2 dates are called off"))
        .body(containsString("1 answer goes with them"));
    assertThat(ahead(season)).hasSize(6);
    Pages.of(season.organiser())
        .post(rule, Map.of("repeat", "WEEKLY", "every", "2", "times", "3", "do", "save"))
        .statusCode(303);
    assertThat(ahead(season)).hasSize(5);
    Pages.of(season.organiser())
        .post(rule, Map.of("repeat", "WEEKLY", "times", "3", "until", "2098-05-01", "do", "save"))
        .statusCode(422)
        .body(not(containsString("What changes")));
  }

  private List<EventDate> ahead(Evening season) {
    return events.get(season.organiser(), season.id()).dates().stream()
        .filter(date -> !date.cancelled())
        .toList();
  }

  @Test
  void what_is_sought_and_not_offered_stands_on_the_dashboard_with_its_button() {
    Evening evening = evenings.forSeats(null);
    guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.member("Ana Ribera", "copywriting", "seo");
    rows.change("UPDATE member SET verified_at = joined_at WHERE id = ?1", ana);
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("Sought and not offered"))
        .body(containsString("1 person looks for it: Marta G."))
        .body(containsString("value=\"copywriting\""));
    Pages.of(evening.organiser())
        .post(path(evening) + "/invitations", Map.of("skill", "copywriting"))
        .statusCode(303);
    String invitation = "/events/" + evening.code() + "/invitation";
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM invitation i JOIN occurrence o ON o.id = i.occurrence_id"
                    + " WHERE o.code = ?1",
                evening.code()))
        .isNotEqualTo(0L);
    rows.change(
        "INSERT IGNORE INTO invitation (occurrence_id, member_id, skill_code, invited_at)"
            + " SELECT id, ?1, 'copywriting', UTC_TIMESTAMP(6) FROM occurrence WHERE code = ?2",
        ana,
        evening.code());
    assertThat(As.member(ana).get(invitation).asString())
        .contains("People who are coming look for", "I’m going", "No more invitations");
    As.member(ana)
        .contentType("application/x-www-form-urlencoded")
        .formParam("welcome", "false")
        .post("/settings/invitations")
        .then()
        .statusCode(303);
    assertThat(As.member(ana).get(invitation).asString()).contains("has ended");
    assertThat(As.member(ana).get("/settings/invitations").asString())
        .contains("Let invitations come again");
  }

  @Test
  void an_agenda_that_somebody_else_changed_meanwhile_keeps_what_was_typed() {
    Evening evening = evenings.forSeats(null);
    String agenda = path(evening) + "/agenda";
    Map<String, String> typed =
        Map.of("title", "Mine", "day", "1", "start", "18:30", "end", "", "version", "0");
    Pages.of(evening.organiser()).get(agenda).body(containsString("name=\"version\" value=\"0\""));
    Pages.of(evening.organiser()).post(agenda, typed).statusCode(303);
    Pages.of(evening.organiser())
        .post(agenda, Map.of("title", "Late", "day", "1", "start", "18:30", "version", "0"))
        .statusCode(412)
        .body(containsString("value=\"Late\""))
        .body(containsString("name=\"version\" value=\"1\""));
  }

  @Test
  void a_speaker_finds_the_way_to_take_their_name_off() {
    Evening evening = evenings.forSeats(null);
    UUID ana = rows.member("Ana Ribera");
    AgendaPartForm part =
        new AgendaPartForm(0, 15, "", "Home pages", "", List.of(new Speaker("Ana Ribera", ana)));
    once.run(
        () ->
            agendas.replace(
                evening.organiser(), evening.code(), new AgendaForm(List.of(part)), null));
    String page = "/events/" + evening.code();
    Viewer self = Guests.as(ana);
    Pages.of(self).get(page).body(containsString(page + "/agenda/me"));
    Pages.of(evening.organiser()).get(page).body(not(containsString(page + "/agenda/me")));
    Pages.of(self).get(page + "/agenda/me").body(containsString("Home pages"));
    Pages.of(self).post(page + "/agenda/me", Map.of()).statusCode(303);
    Pages.of(self).get(page + "/agenda/me").body(not(containsString("Home pages")));
  }

  @Inject Agendas agendas;
}
