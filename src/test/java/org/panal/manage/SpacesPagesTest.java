package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.Occurrences;
import org.panal.event.RoomChoice;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.space.OpenTime;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;
import org.panal.testing.Evenings;
import org.panal.testing.Rows;

@QuarkusTest
class SpacesPagesTest {
  private static final String HERE = "/manage/spaces";

  @Inject Rows rows;
  @Inject Spaces spaces;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;

  private Viewer raul;
  private String code = "";

  @BeforeEach
  void an_admin_and_a_space() {
    raul = Viewer.member(rows.member("Raúl Ortega", Role.ADMIN), Set.of(Role.ADMIN));
    code = rows.space("Europe/Madrid");
  }

  private SpaceView space() {
    return spaces.get(code);
  }

  private String path() {
    return HERE + "/" + code;
  }

  private Map<String, String> typed(String... pairs) {
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      typed.put(pairs[i], pairs[i + 1]);
    }
    return typed;
  }

  @Test
  void an_admin_adds_a_space_and_nobody_else_does() {
    String name = "Site " + UUID.randomUUID();
    Pages.of(raul).get(HERE).statusCode(200).body(containsString("A new space"));
    Pages.of(raul)
        .post(HERE, typed("name", name, "zone", "Moon/Tycho"))
        .statusCode(422)
        .body(containsString("value=\"" + name + "\""))
        .body(containsString("id=\"zone-error\""));
    String made =
        Pages.of(raul)
            .post(HERE, typed("name", name, "zone", "Europe/Lisbon", "address", "Rua 1"))
            .statusCode(303)
            .extract()
            .header("Location");
    Pages.of(raul).get(made.substring(made.indexOf(HERE))).body(containsString("Rua 1"));
    Pages.of(evenings.organiser()).get(HERE).statusCode(403);
    Pages.of(evenings.organiser()).get(path()).statusCode(403);
    Pages.of(evenings.organiser()).post(HERE, typed("name", "X", "zone", "UTC")).statusCode(403);
  }

  @Test
  void two_who_rename_it_at_once_do_not_undo_each_other() {
    String version = "" + space().version();
    Pages.of(raul)
        .post(path(), typed("name", "First", "zone", "Europe/Madrid", "version", version))
        .statusCode(303);
    Pages.of(raul)
        .post(path(), typed("name", "Second", "zone", "Europe/Madrid", "version", version))
        .statusCode(412)
        .body(containsString("Somebody else changed this space"))
        .body(containsString("value=\"Second\""));
    assertThat(space().name()).isEqualTo("First");
  }

  @Test
  void rooms_are_added_changed_and_taken_out_of_use() {
    Pages.of(raul)
        .post(path() + "/rooms", typed("name", "Hall", "capacity", "many"))
        .statusCode(422)
        .body(containsString("href=\"#capacity-room\""))
        .body(containsString("value=\"Hall\""));
    Pages.of(raul).post(path() + "/rooms", typed("name", "Hall", "capacity", "30")).statusCode(303);
    UUID hall = space().rooms().get(0).id();
    Pages.of(raul)
        .post(path() + "/rooms/" + hall, typed("name", "Big hall", "capacity", "0"))
        .statusCode(422)
        .body(containsString("href=\"#capacity-" + hall + "\""));
    Pages.of(raul)
        .post(path() + "/rooms/" + hall, typed("name", "Big hall", "capacity", "40"))
        .statusCode(303);
    assertThat(space().rooms().get(0).name()).isEqualTo("Big hall");
    planned(hall, "2098-03-05", "").statusCode(303);
    Pages.of(raul).post(path() + "/rooms/" + hall + "/removal", Map.of()).statusCode(303);
    assertThat(space().openRooms()).isEmpty();
    assertThat(space().rooms().get(0).archived()).isTrue();
    planned(hall, "2098-04-05", "").statusCode(422);
    Pages.of(raul).post(path() + "/rooms/" + hall + "/return", Map.of()).statusCode(303);
    planned(hall, "2098-04-05", "").statusCode(303);
    UUID unused = rows.room(code, "Unused", null);
    Pages.of(raul).post(path() + "/rooms/" + unused + "/removal", Map.of()).statusCode(303);
    assertThat(space().rooms()).hasSize(1);
  }

  private ValidatableResponse planned(UUID room, String day, String anyway) {
    Map<String, Object> form = new HashMap<>(Pages.evening("Talk"));
    form.put("space", code);
    form.put("room", room.toString());
    form.put("date", day);
    form.put("closedAnyway", anyway);
    return Pages.of(evenings.organiser()).post("/manage/events/new", form);
  }

  @Test
  void hours_are_kept_by_weekday_and_come_back_as_typed_where_they_cannot_stand() {
    Pages.of(raul)
        .post(
            path() + "/hours",
            typed(
                "MONDAY-1-opens", "09:00",
                "MONDAY-1-closes", "14:00",
                "MONDAY-2-opens", "13:00",
                "MONDAY-2-closes", "20:00"))
        .statusCode(422)
        .body(containsString("href=\"#MONDAY-2-closes\""))
        .body(containsString("overlap"))
        .body(containsString("value=\"13:00\""));
    Pages.of(raul)
        .post(path() + "/hours", typed("FRIDAY-1-opens", "09:00"))
        .statusCode(422)
        .body(containsString("href=\"#FRIDAY-1-closes\""));
    open();
    assertThat(space().hours())
        .containsExactly(
            new OpenTime(DayOfWeek.MONDAY, LocalTime.parse("09:00"), LocalTime.parse("14:00")),
            new OpenTime(DayOfWeek.MONDAY, LocalTime.parse("16:00"), LocalTime.MIDNIGHT),
            new OpenTime(DayOfWeek.WEDNESDAY, LocalTime.parse("09:00"), LocalTime.parse("20:00")));
    assertThat(space().closedDays()).containsExactly(LocalDate.of(2098, 3, 12));
    Pages.of(raul)
        .get(path())
        .body(containsString("name=\"MONDAY-2-opens\" value=\"16:00\""))
        .body(containsString("value=\"2098-03-12\""));
  }

  /** 5 March 2098 is a Wednesday. */
  private void open() {
    Pages.of(raul)
        .post(
            path() + "/hours",
            typed(
                "MONDAY-1-opens", "09:00",
                "MONDAY-1-closes", "14:00",
                "MONDAY-2-opens", "16:00",
                "MONDAY-2-closes", "00:00",
                "WEDNESDAY-1-opens", "09:00",
                "WEDNESDAY-1-closes", "20:00",
                "closed", "2098-03-12"))
        .statusCode(303);
  }

  @Test
  void whoever_plans_an_event_when_the_space_is_closed_is_asked_once_whether_it_is_meant() {
    UUID hall = rows.room(code, "Hall", 30);
    open();
    planned(hall, "2098-03-05", "")
        .statusCode(422)
        .body(containsString("href=\"#closedAnyway\">The space is closed then"))
        .body(containsString("30 seats · closed then"))
        .body(containsString("type=\"checkbox\" id=\"closedAnyway\""));
    planned(hall, "2098-03-05", "true").statusCode(303);
    Map<String, Object> within = new HashMap<>(Pages.evening("Talk"));
    within.put("space", code);
    within.put("room", hall.toString());
    within.put("start", "10:00");
    within.put("end", "11:00");
    Pages.of(evenings.organiser()).post("/manage/events/new", within).statusCode(303);
    within.put("date", "2098-03-12");
    Pages.of(evenings.organiser())
        .post("/manage/events/new", within)
        .statusCode(422)
        .body(containsString("The space is closed then"));
    within.put("room", "elsewhere");
    Pages.of(evenings.organiser()).post("/manage/events/new", within).statusCode(303);
  }

  @Test
  void of_what_repeats_the_dates_are_told_when_the_space_is_closed() {
    UUID hall = rows.room(code, "Hall", 30);
    open();
    Map<String, Object> form = new HashMap<>(Pages.evening("Talk"));
    form.put("space", code);
    form.put("room", hall.toString());
    form.put("start", "10:00");
    form.put("end", "11:00");
    form.put("repeat", "WEEKLY");
    form.put("times", "4");
    Pages.of(evenings.organiser())
        .post("/manage/events/new", form)
        .statusCode(422)
        .body(containsString("The space is closed then"));
    form.put("end", "21:00");
    form.put("do", "check");
    Pages.of(evenings.organiser())
        .post("/manage/events/new", form)
        .statusCode(200)
        .body(containsString("closed on 4 dates"));
    List<RoomChoice> choices =
        occurrences
            .freeRooms(
                evenings.organiser(),
                code,
                Evenings.at(
                    LocalDate.of(2098, 3, 6).atTime(10, 0),
                    LocalDate.of(2098, 3, 6).atTime(11, 0),
                    5),
                null)
            .rooms();
    assertThat(choices.get(0).free()).isTrue();
    assertThat(choices.get(0).closedOn()).hasSize(1);
  }

  /** Beside rooms, somewhere else is taken at its word; where there are none it means here. */
  @Test
  void what_is_in_no_room_is_asked_about_where_there_are_no_rooms_and_told_of_where_there_are() {
    open();
    Map<String, Object> form = new HashMap<>(Pages.evening("Talk"));
    form.put("space", code);
    form.put("room", "elsewhere");
    form.put("place", "The courtyard");
    Pages.of(evenings.organiser())
        .post("/manage/events/new", form)
        .statusCode(422)
        .body(containsString("The space is closed then"));
    form.put("gathering", "ONLINE");
    Pages.of(evenings.organiser()).post("/manage/events/new", form).statusCode(303);
    form.remove("gathering");
    form.put("closedAnyway", "true");
    Pages.of(evenings.organiser()).post("/manage/events/new", form).statusCode(303);
    form.remove("closedAnyway");
    rows.room(code, "Hall", 30);
    form.put("do", "check");
    Pages.of(evenings.organiser())
        .post("/manage/events/new", form)
        .statusCode(200)
        .body(containsString("Type an address · the space itself is closed then"));
    form.put("do", "draft");
    Pages.of(evenings.organiser()).post("/manage/events/new", form).statusCode(303);
  }

  @Test
  void nothing_new_begins_in_an_archived_space_until_it_is_used_again() {
    Pages.of(raul).post(path() + "/archival", Map.of()).statusCode(303);
    assertThat(space().archived()).isTrue();
    Pages.of(raul).get(path()).body(containsString("This space is archived"));
    Pages.of(evenings.organiser())
        .get("/manage/events/new")
        .body(not(containsString("value=\"" + code + "\"")));
    Map<String, Object> form = new HashMap<>(Pages.evening("Talk"));
    form.put("space", code);
    Pages.of(evenings.organiser()).post("/manage/events/new", form).statusCode(422);
    Pages.of(raul).post(path() + "/archival/end", Map.of()).statusCode(303);
    Pages.of(evenings.organiser()).post("/manage/events/new", form).statusCode(303);
  }

  @Test
  void everything_is_said_in_spanish_too() {
    Pages.of(raul)
        .in("es")
        .get(path())
        .body(containsString("Horario"), containsString("Miércoles"));
  }
}
