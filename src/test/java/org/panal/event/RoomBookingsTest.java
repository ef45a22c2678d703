package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;
import static org.panal.testing.Evenings.form;
import static org.panal.testing.Evenings.in;
import static org.panal.testing.Nos.assertInvalid;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class RoomBookingsTest {
  private static final LocalDateTime LATER = END.plusHours(2);

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Once once;

  private String space = "";
  private UUID room = new UUID(0, 0);

  @BeforeEach
  void a_space_with_a_room() {
    space = rows.space("Europe/Madrid");
    room = rows.room(space, "Main room", 30);
  }

  @Test
  void a_room_holds_one_occurrence_at_a_time() {
    evening(START, END);
    assertTaken(START.minusHours(1), START.plusMinutes(1));
    assertTaken(END.minusMinutes(1), LATER);
    assertTaken(START.minusHours(1), LATER);
    evening(END, LATER);
    evening(START.minusHours(1), START);
  }

  @Test
  void another_room_and_a_cancelled_date_are_in_nobodys_way() {
    Evening first = evening(START, END);
    UUID kitchen = rows.room(space, "Kitchen", null);
    create(in(kitchen, START, END));
    occurrences.cancel(first.organiser(), first.code(), "");
    evening(START, END);
  }

  @Test
  void an_occurrence_is_not_in_its_own_way_and_moves_into_no_other() {
    Evening evening = evening(START, END);
    assertThat(change(evening, in(room, START, END.plusMinutes(30))).room())
        .isEqualTo(new RoomName(room, "Main room"));
    Evening next = evening(LATER, LATER.plusHours(1));
    assertNo(
        Refusal.class, "event.room-taken", () -> change(next, in(room, START, LATER.plusHours(1))));
  }

  @Test
  void the_picker_says_which_rooms_are_free_then() {
    Evening evening = evening(START, END);
    UUID kitchen = rows.room(space, "Kitchen", 12);
    assertThat(rooms(START, END, null))
        .containsExactly(
            new RoomChoice(kitchen, "Kitchen", 12, true, List.of(), List.of()),
            new RoomChoice(room, "Main room", 30, false, List.of(START), List.of()));
    assertThat(rooms(START, END, evening.code())).allMatch(RoomChoice::free);
    assertThat(rooms(END, LATER, null)).allMatch(RoomChoice::free);
    Viewer member = Viewer.member(rows.member("Ana"), Set.of());
    assertNo(
        Forbidden.class,
        "role.organiser-needed",
        () -> occurrences.freeRooms(member, space, at(START, END, null), null));
  }

  @Test
  void a_room_of_another_space_is_unknown_here() {
    UUID elsewhere = rows.room(rows.space("Europe/Madrid"), "Attic", null);
    assertInvalid("occurrence.room", "field.unknown", () -> create(in(elsewhere, START, END)));
    assertInvalid("occurrence.room", "field.unknown", () -> create(in(new UUID(1, 1), START, END)));
  }

  @Test
  void no_more_people_come_in_person_than_the_room_holds() {
    assertInvalid(
        "occurrence.capacity",
        "occurrence.more-than-the-room-holds",
        () -> create(new OccurrenceForm(START, END, null, room, "", "", 31, null)));
    create(new OccurrenceForm(START, END, null, room, "", "", 30, null));
  }

  @Test
  void of_twenty_who_want_a_room_at_once_one_gets_it() {
    for (int repetition = 0; repetition < 5; repetition++) {
      LocalDateTime start = START.plusDays(repetition);
      List<Viewer> organisers = IntStream.range(0, 20).mapToObj(i -> evenings.organiser()).toList();
      AtomicInteger got = new AtomicInteger();
      AtomicInteger refused = new AtomicInteger();
      try (AtOnce atOnce = new AtOnce(20)) {
        atOnce.run(
            organisers,
            organiser -> {
              try {
                NewEvent wanted =
                    new NewEvent(space, form("A"), in(room, start, start.plusHours(1)), true);
                once.run(() -> events.create(organiser, wanted));
                got.incrementAndGet();
              } catch (Refusal no) {
                refused.incrementAndGet();
              }
            });
      }
      assertThat(got).hasValue(1);
      assertThat(refused).hasValue(19);
    }
  }

  private void assertTaken(LocalDateTime start, LocalDateTime end) {
    assertNo(Refusal.class, "event.room-taken", () -> evening(start, end));
  }

  private Evening evening(LocalDateTime start, LocalDateTime end) {
    return create(in(room, start, end));
  }

  private Evening create(OccurrenceForm occurrence) {
    return evenings.of(new NewEvent(space, form("Copy & Code"), occurrence, true));
  }

  private OccurrenceCard change(Evening evening, OccurrenceForm form) {
    return occurrences.change(evening.organiser(), evening.code(), form, null);
  }

  private List<RoomChoice> rooms(LocalDateTime start, LocalDateTime end, String except) {
    return occurrences.freeRooms(evenings.organiser(), space, at(start, end, null), except).rooms();
  }
}
