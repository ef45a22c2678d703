package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.Occurrences;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

/** Random deeds, done to the house and to a model of a dozen lines: both agree after each. */
@QuarkusTest
class LineModelTest {
  private static final Instant BEFORE = Instant.parse("2098-03-01T12:00:00Z");
  private static final Instant PAST_CUT_OFF = Instant.parse("2098-03-05T16:00:00Z");
  private static final int PEOPLE = 8;
  private static final int DEEDS = 60;
  private static final int RUNS = 12;

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Rsvps rsvps;
  @Inject GuestLists guestLists;

  private List<Viewer> people = List.of();

  @BeforeEach
  void people() {
    people = rows.members(PEOPLE).stream().map(id -> Viewer.member(id, Set.of())).toList();
  }

  @Test
  void whatever_people_do_the_line_is_what_the_model_says() {
    for (int seed = 1; seed <= RUNS; seed++) {
      Random random = new Random(seed);
      Evening evening = evenings.forSeats(3);
      Model model = new Model(3);
      clock(BEFORE);
      for (int deed = 0; deed < DEEDS; deed++) {
        String done = act(random, evening, model);
        assertThat(guests(evening, RsvpStatus.GOING))
            .as("going, seed %s, deed %s: %s", seed, deed, done)
            .containsExactlyInAnyOrderElementsOf(model.going);
        assertThat(guests(evening, RsvpStatus.WAITLISTED))
            .as("waiting, seed %s, deed %s: %s", seed, deed, done)
            .containsExactlyElementsOf(model.waiting.stream().map(Waiting::person).toList());
      }
    }
  }

  private String act(Random random, Evening evening, Model model) {
    Viewer person = people.get(random.nextInt(PEOPLE));
    boolean standby = random.nextInt(3) == 0;
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> {
        RsvpForm form = standby ? RsvpForm.yes().onStandby() : RsvpForm.yes();
        rsvps.answer(person, evening.code(), form);
        model.yes(person, standby);
        return "yes";
      }
      case 5, 6, 7 -> {
        rsvps.answer(person, evening.code(), RsvpForm.no());
        model.no(person);
        return "no";
      }
      case 8, 9 -> {
        Integer capacity = random.nextInt(8) == 0 ? null : 1 + random.nextInt(5);
        occurrences.change(evening.organiser(), evening.code(), at(START, END, capacity), null);
        model.capacity(capacity);
        return "capacity " + capacity;
      }
      case 10 -> {
        assertThat(claims(person, evening)).isEqualTo(model.claim(person));
        return "claim";
      }
      default -> {
        if (random.nextInt(4) == 0) {
          clock(PAST_CUT_OFF);
          model.pastCutOff = true;
        }
        return "time goes by";
      }
    }
  }

  private static void clock(Instant now) {
    QuarkusMock.installMockForType(new ClockAt(now), Time.class);
  }

  private boolean claims(Viewer person, Evening evening) {
    try {
      return rsvps.claim(person, evening.code()).status() == RsvpStatus.GOING;
    } catch (Refusal | NotFound no) {
      return false;
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

  private record Waiting(Viewer person, boolean standby) {}

  /** What the rules say, with lists and nothing else. */
  private static final class Model {
    private final List<Viewer> going = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable Integer capacity;
    private boolean pastCutOff;

    Model(int capacity) {
      this.capacity = capacity;
    }

    void yes(Viewer person, boolean standby) {
      boolean isNew = !going.contains(person) && waiting.stream().noneMatch(is(person));
      if (isNew) {
        waiting.add(new Waiting(person, standby));
      } else {
        waiting.replaceAll(old -> is(person).test(old) ? new Waiting(person, standby) : old);
      }
      moveUp();
      if (isNew) {
        claim(person);
      }
    }

    void no(Viewer person) {
      going.remove(person);
      waiting.removeIf(is(person));
      moveUp();
    }

    void capacity(@Nullable Integer seats) {
      boolean isNews = !Objects.equals(capacity, seats);
      capacity = seats;
      if (isNews) {
        moveUp();
      }
    }

    boolean claim(Viewer person) {
      if (pastCutOff && hasRoom() && waiting.removeIf(is(person))) {
        going.add(person);
      }
      return going.contains(person);
    }

    private void moveUp() {
      for (Waiting next : List.copyOf(waiting)) {
        if (hasRoom() && (next.standby() || !pastCutOff)) {
          waiting.remove(next);
          going.add(next.person());
        }
      }
    }

    private boolean hasRoom() {
      return capacity == null || going.size() < capacity;
    }

    private static Predicate<Waiting> is(Viewer person) {
      return one -> one.person().equals(person);
    }
  }
}
