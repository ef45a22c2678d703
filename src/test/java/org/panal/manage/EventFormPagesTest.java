package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventGathering;
import org.panal.event.EventStatus;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class EventFormPagesTest {
  private static final String NEW = "/manage/events/new";
  private static final String HOSTILE = "<script>alert(1)</script>";

  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Rows rows;

  Viewer carmen;
  String space;

  @BeforeEach
  void somebody_organises() {
    carmen = evenings.organiser();
    space = rows.space("Europe/Madrid");
  }

  @Test
  void five_answers_make_a_published_event() {
    OccurrenceCard made = made(evening("Copy & Code"));
    assertThat(made.event().status()).isEqualTo(EventStatus.PUBLISHED);
    assertThat(made.event().event().title()).isEqualTo("Copy & Code");
    assertThat(made.capacity()).isEqualTo(30);
    assertThat(made.start()).hasToString("2098-03-05T18:30");
  }

  @Test
  void a_draft_may_leave_open_where_it_is() {
    Map<String, Object> form = evening("Copy & Code");
    form.put("place", "");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("Say where it is, or choose a room"));
    form.put("do", "draft");
    assertThat(made(form).event().status()).isEqualTo(EventStatus.DRAFT);
  }

  @Test
  void what_was_typed_comes_back_with_every_error_beside_its_field() {
    Map<String, Object> form = evening("");
    form.put("end", "17:30");
    form.put("text", HOSTILE);
    form.put("joinLink", "not a link");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("<title>Error: New event"))
        .body(containsString("<a href=\"#title\">Enter a name for the event</a>"))
        .body(containsString("<a href=\"#end\">End time must be after 18:30</a>"))
        .body(containsString("<a href=\"#joinLink\">Write a full address"))
        .body(containsString("id=\"title-error\""))
        .body(containsString("value=\"17:30\""))
        .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"))
        .body(containsString("<details class=\"opts\" open>"))
        .body(not(containsString(HOSTILE)));
  }

  @Test
  void a_room_that_is_taken_is_told_beside_the_rooms() {
    UUID room = rows.room(space, "Main room", 30);
    evenings.of(new NewEvent(space, Evenings.form("First"), Evenings.in(room, START, END), true));
    Map<String, Object> form = evening("Second");
    form.put("date", START.toLocalDate().toString());
    form.put("room", room.toString());
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("<a href=\"#room\">Main room is already taken between"))
        .body(containsString("taken then"));
    form.put("do", "check");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(200)
        .body(containsString("value=\"Second\""))
        .body(containsString("30 seats · taken then"));
  }

  @Test
  void a_time_that_comes_twice_is_asked_about() {
    Map<String, Object> form = evening("Night owls");
    form.put("date", "2026-10-25");
    form.put("start", "02:30");
    form.put("end", "05:00");
    Pages.of(carmen)
        .post(NEW, form)
        .statusCode(422)
        .body(containsString("02:30 comes twice that day"))
        .body(containsString("value=\"+02:00\""))
        .body(containsString("value=\"+01:00\""));
    form.put("offset", "+01:00");
    assertThat(made(form).startsAt()).hasToString("2026-10-25T01:30:00Z");
  }

  @Test
  void a_second_press_makes_no_second_event() {
    Map<String, Object> form = evening("Copy & Code");
    form.put("key", "one-form-" + carmen.mustBeMember());
    assertThat(made(form).code()).isEqualTo(made(form).code());
  }

  @Test
  void a_copy_has_everything_but_the_dates() {
    Evening evening = evenings.forSeats(12);
    Pages.of(evening.organiser())
        .get(NEW + "?like=" + evening.id())
        .statusCode(200)
        .body(containsString("value=\"Copy &amp; Code\""))
        .body(containsString("name=\"date\" type=\"date\" value=\"\""));
    Pages.of(carmen).get(NEW + "?like=" + evening.id()).statusCode(403);
  }

  @Test
  void a_change_is_saved_unless_somebody_else_was_faster() {
    OccurrenceCard made = made(evening("Copy & Code"));
    String edit = "/manage/events/" + made.code() + "/edit";
    Map<String, Object> form = evening("Words that sell");
    form.put("do", "save");
    form.put("capacity", "40");
    form.put("key", made.event().version() + "-" + made.version());
    Pages.of(carmen).post(edit, form).statusCode(303);
    OccurrenceCard changed = occurrences.get(carmen, made.code());
    assertThat(changed.event().event().title()).isEqualTo("Words that sell");
    assertThat(changed.capacity()).isEqualTo(40);
    form.put("title", "My own words");
    Pages.of(carmen)
        .post(edit, form)
        .statusCode(412)
        .body(containsString("Somebody changed this event"))
        .body(containsString("value=\"My own words\""));
    assertThat(occurrences.get(carmen, made.code()).event().event().title())
        .isEqualTo("Words that sell");
  }

  @Test
  void how_people_meet_and_how_many_are_saved_as_one() {
    Map<String, Object> form = evening("Copy & Code");
    form.put("room", rows.room(space, "Kitchen", 12).toString());
    form.put("capacity", "12");
    OccurrenceCard made = made(form);
    String edit = "/manage/events/" + made.code() + "/edit";
    form.put("do", "save");
    form.put("gathering", "HYBRID");
    form.put("capacity", "40");
    form.put("key", made.event().version() + "-" + made.version());
    Pages.of(carmen).post(edit, form).statusCode(303);
    OccurrenceCard hybrid = occurrences.get(carmen, made.code());
    assertThat(hybrid.capacity()).isEqualTo(40);
    form.put("gathering", "IN_PERSON");
    form.put("key", hybrid.event().version() + "-" + hybrid.version());
    Pages.of(carmen).post(edit, form).statusCode(422).body(containsString("Kitchen"));
    assertThat(occurrences.get(carmen, made.code()).event().event().gathering())
        .isEqualTo(EventGathering.HYBRID);
  }

  @Test
  void cancelling_names_the_event_and_asks_why() {
    OccurrenceCard made = made(evening("Copy & Code"));
    String cancel = "/manage/events/" + made.code() + "/fate/cancel";
    Pages.of(carmen).get(cancel).statusCode(200).body(containsString("“Copy &amp; Code”"));
    Pages.of(carmen)
        .post(cancel, Map.of("reason", " "))
        .statusCode(422)
        .body(containsString("Say why, so people know"));
    Pages.of(carmen).post(cancel, Map.of("reason", "The heating is broken.")).statusCode(303);
    assertThat(occurrences.get(carmen, made.code()).event().status())
        .isEqualTo(EventStatus.CANCELLED);
  }

  @Test
  void a_draft_is_published_or_thrown_away() {
    Map<String, Object> form = evening("Copy & Code");
    form.put("do", "draft");
    String path = "/manage/events/" + made(form).code() + "/fate/";
    Pages.of(carmen).post(path + "publish", Map.of()).statusCode(303);
    Pages.of(carmen).post(path + "discard", Map.of()).statusCode(409);
    String other = "/manage/events/" + made(form).code();
    Pages.of(carmen).get(other + "/fate/discard").statusCode(200);
    Pages.of(carmen).post(other + "/fate/discard", Map.of()).statusCode(303);
    Pages.of(carmen).get(other).statusCode(404);
  }

  @Test
  void only_who_runs_an_event_changes_it() {
    OccurrenceCard made = made(evening("Copy & Code"));
    String edit = "/manage/events/" + made.code() + "/edit";
    Viewer member = Viewer.member(rows.member("Marta Gil"), Set.of());
    Viewer admin = Viewer.member(rows.member("Ada", Role.ADMIN), Set.of(Role.ADMIN));
    Pages.ofNobody().get(edit).statusCode(303).header("Location", containsString("/sign-in"));
    Pages.ofNobody().get(NEW).statusCode(303).header("Location", containsString("/sign-in"));
    Pages.of(member).get(edit).statusCode(403);
    Pages.of(member).get(NEW).statusCode(403);
    Pages.of(member).post(NEW, evening("Mine")).statusCode(403);
    Pages.of(evenings.organiser()).get(edit).statusCode(403);
    Pages.of(evenings.organiser()).post(edit, evening("Mine")).statusCode(403);
    Pages.of(admin).get(edit).statusCode(200);
  }

  @Test
  void the_form_speaks_spanish() {
    Pages.of(carmen)
        .in("es")
        .get(NEW)
        .statusCode(200)
        .body(containsString("¿Cómo se llama?"))
        .body(containsString("Publicar el evento"));
  }

  @Test
  void the_list_shows_drafts_and_what_is_coming() {
    Pages.of(carmen)
        .get("/manage")
        .statusCode(200)
        .body(containsString("Nothing planned yet. Start something."));
    made(evening("Coming evening"));
    Map<String, Object> draft = evening("Drafted evening");
    draft.put("do", "draft");
    made(draft);
    Pages.of(carmen)
        .get("/manage")
        .statusCode(200)
        .body(containsString("Coming evening"))
        .body(containsString("0 of 30 going"))
        .body(containsString("Drafted evening"));
    Pages.of(evenings.organiser()).get("/manage").body(not(containsString("Coming evening")));
  }

  private Map<String, Object> evening(String title) {
    Map<String, Object> form = Pages.evening(title);
    form.put("space", space);
    return form;
  }

  /** Sends the form and follows to what it made. */
  private OccurrenceCard made(Map<String, Object> form) {
    String there = Pages.of(carmen).post(NEW, form).statusCode(303).extract().header("Location");
    return occurrences.get(carmen, there.substring(there.lastIndexOf('/') + 1));
  }
}
