package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventForm;
import org.panal.event.NewEvent;
import org.panal.event.Occurrences;
import org.panal.event.Visibility;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Heard;
import org.panal.testing.Rows;

@QuarkusTest
class ApprovalsTest {
  private static final int PEOPLE = 7;
  private static final int DEEDS = 60;
  private static final int RUNS = 10;

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Rsvps rsvps;
  @Inject Approvals approvals;
  @Inject GuestLists guestLists;
  @Inject Attendees attendees;
  @Inject Heard heard;

  private Viewer marta = Viewer.anonymous();
  private Viewer iker = Viewer.anonymous();

  @BeforeEach
  void people() {
    marta = Viewer.member(rows.member("Marta Gil"), Set.of());
    iker = Viewer.member(rows.member("Iker Etxea"), Set.of());
    heard.forget();
  }

  @Test
  void whoever_answers_asks_and_the_organiser_says_yes_or_no() {
    Evening evening = workshop(5);
    assertThat(says(marta, evening, RsvpForm.yes())).isEqualTo(RsvpStatus.PENDING);
    assertThat(says(iker, evening, RsvpForm.yes())).isEqualTo(RsvpStatus.PENDING);
    assertThat(attendees.asking(id(evening))).isEqualTo(2);
    assertThat(attendees.seats(id(evening))).isEqualTo(new Seats(0, 0, 0, 5L));
    assertThat(approve(evening, marta)).isEqualTo(RsvpStatus.GOING);
    assertThat(approve(evening, marta)).as("twice is once").isEqualTo(RsvpStatus.GOING);
    assertThat(decline(evening, iker)).isEqualTo(RsvpStatus.NOT_GOING);
    assertThat(heard.all(RsvpAnswered.class))
        .extracting(RsvpAnswered::status)
        .containsExactly(RsvpStatus.PENDING, RsvpStatus.PENDING, RsvpStatus.GOING);
    assertThat(guestLists.history(evening.organiser(), evening.code(), iker.mustBeMember()))
        .extracting(RsvpChange::cause)
        .containsExactly(RsvpCause.ANSWERED, RsvpCause.DECLINED);
  }

  @Test
  void nobody_moves_up_by_themselves() {
    Evening evening = workshop(1);
    says(marta, evening, RsvpForm.yes());
    says(iker, evening, RsvpForm.yes().onStandby());
    approve(evening, marta);
    assertNo(Refusal.class, "rsvp.full", () -> approve(evening, iker));
    occurrences.change(evening.organiser(), evening.code(), at(START, END, 3), null);
    says(marta, evening, RsvpForm.no());
    assertThat(says(iker, evening, RsvpForm.yes())).isEqualTo(RsvpStatus.PENDING);
    assertNo(Refusal.class, "rsvp.not-waiting", () -> rsvps.claim(iker, evening.code()));
    assertThat(attendees.seats(id(evening)).going()).isZero();
    assertThat(approve(evening, iker)).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void whoever_asks_can_take_it_back() {
    Evening evening = workshop(5);
    says(marta, evening, RsvpForm.yes());
    assertThat(rsvps.withdraw(marta, evening.code()).status()).isEqualTo(RsvpStatus.NOT_GOING);
    assertNo(Refusal.class, "rsvp.not-asking", () -> approve(evening, marta));
    assertNo(NotFound.class, "rsvp.none", () -> approve(evening, iker));
  }

  @Test
  void whom_the_organiser_adds_needs_no_yes() {
    Evening evening = workshop(1);
    assertThat(added(evening, marta)).isEqualTo(RsvpStatus.GOING);
    assertThat(added(evening, iker)).as("there is no seat").isEqualTo(RsvpStatus.PENDING);
  }

  @Test
  void nobody_jumps_the_line_of_an_event_that_asks_nobody() {
    Evening evening = evenings.forSeats(1);
    says(marta, evening, RsvpForm.yes());
    says(iker, evening, RsvpForm.yes());
    assertNo(Refusal.class, "rsvp.not-asking", () -> approve(evening, iker));
  }

  @Test
  void only_who_runs_the_event_says_who_comes() {
    Evening evening = workshop(5);
    says(marta, evening, RsvpForm.yes());
    UUID member = marta.mustBeMember();
    Viewer other = evenings.organiser();
    for (Viewer viewer : List.of(other, iker, marta)) {
      assertNo(
          Forbidden.class,
          "event.not-yours",
          () -> approvals.approve(viewer, evening.code(), member));
      assertNo(
          Forbidden.class,
          "event.not-yours",
          () -> approvals.decline(viewer, evening.code(), member));
    }
  }

  @Test
  void whatever_happens_nobody_is_seated_without_a_yes_and_no_seat_is_sold_twice() {
    List<Viewer> people =
        rows.members(PEOPLE).stream().map(id -> Viewer.member(id, Set.of())).toList();
    for (int seed = 1; seed <= RUNS; seed++) {
      Random random = new Random(seed);
      Evening evening = workshop(3);
      Model model = new Model();
      for (int deed = 0; deed < DEEDS; deed++) {
        Viewer person = people.get(random.nextInt(PEOPLE));
        String done = act(random.nextInt(10), random, person, evening, model);
        assertThat(guests(evening, RsvpStatus.GOING))
            .as("going, seed %s, deed %s: %s", seed, deed, done)
            .containsExactlyInAnyOrderElementsOf(model.going);
        assertThat(guests(evening, RsvpStatus.PENDING))
            .as("asking, seed %s, deed %s: %s", seed, deed, done)
            .containsExactlyElementsOf(model.asking);
      }
    }
  }

  private String act(int deed, Random random, Viewer person, Evening evening, Model model) {
    switch (deed) {
      case 0, 1, 2, 3 -> {
        says(person, evening, RsvpForm.yes());
        model.ask(person);
        return "yes";
      }
      case 4, 5 -> {
        says(person, evening, RsvpForm.no());
        model.leave(person);
        return "no";
      }
      case 6, 7 -> {
        assertThat(isDone(() -> approve(evening, person))).isEqualTo(model.approve(person));
        return "approve";
      }
      case 8 -> {
        assertThat(isDone(() -> decline(evening, person))).isEqualTo(model.decline(person));
        return "decline";
      }
      default -> {
        Integer capacity = random.nextInt(6) == 0 ? null : 1 + random.nextInt(4);
        occurrences.change(evening.organiser(), evening.code(), at(START, END, capacity), null);
        model.capacity = capacity;
        return "capacity " + capacity;
      }
    }
  }

  private static boolean isDone(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (Refusal | NotFound no) {
      return false;
    }
  }

  /** What the rules say, with lists and nothing else. */
  private static final class Model {
    private final List<Viewer> going = new ArrayList<>();
    private final List<Viewer> asking = new ArrayList<>();
    private @Nullable Integer capacity = 3;

    void ask(Viewer person) {
      if (!going.contains(person) && !asking.contains(person)) {
        asking.add(person);
      }
    }

    void leave(Viewer person) {
      going.remove(person);
      asking.remove(person);
    }

    boolean approve(Viewer person) {
      boolean hasRoom = capacity == null || going.size() < capacity;
      if (hasRoom && asking.remove(person)) {
        going.add(person);
      }
      return going.contains(person);
    }

    boolean decline(Viewer person) {
      return asking.remove(person);
    }
  }

  private List<Viewer> guests(Evening evening, RsvpStatus status) {
    return guestLists
        .list(
            evening.organiser(), evening.code(), new GuestFilter(null, status), new Paging(0, 100))
        .items()
        .stream()
        .map(guest -> Viewer.member(guest.memberId(), Set.of()))
        .toList();
  }

  private RsvpStatus says(Viewer person, Evening evening, RsvpForm form) {
    return rsvps.answer(person, evening.code(), form).status();
  }

  private RsvpStatus approve(Evening evening, Viewer person) {
    return approvals.approve(evening.organiser(), evening.code(), person.mustBeMember()).status();
  }

  private RsvpStatus decline(Evening evening, Viewer person) {
    return approvals.decline(evening.organiser(), evening.code(), person.mustBeMember()).status();
  }

  private RsvpStatus added(Evening evening, Viewer person) {
    return rsvps
        .add(evening.organiser(), evening.code(), person.mustBeMember(), GuestReason.SPEAKER)
        .status();
  }

  private UUID id(Evening evening) {
    return occurrences.get(evening.organiser(), evening.code()).id();
  }

  private Evening workshop(int capacity) {
    EventForm form =
        new EventForm(
            "Pricing workshop", "", null, null, null, Visibility.PUBLIC, List.of(), 2, true, true);
    return evenings.of(
        new NewEvent(rows.space("Europe/Madrid"), form, at(START, END, capacity), true));
  }
}
