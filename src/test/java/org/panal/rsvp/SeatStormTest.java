package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.event.GuardRow;
import org.panal.event.Occurrences;
import org.panal.event.UnguardedRow;
import org.panal.shared.Busy;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.TooOften;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;

/**
 * Forty people at once do what they like with one evening, while one statement looks again and
 * again whether what must hold does. More of it by {@code -Dpanal.storm-deeds=2000}.
 */
@QuarkusTest
@Tag(Scorecard.TAG)
class SeatStormTest {
  private static final int PEOPLE = 40;
  private static final int SEATS = 9;
  private static final int DEEDS = Integer.getInteger("panal.storm-deeds", Scorecard.times(6, 60));
  private static final Viewer SYSTEM = Viewer.system("test");

  /** One row: how many seats there are, how many are taken, and the smallest party that waits. */
  private static final String LOOK =
      """
      SELECT o.capacity,
        (SELECT COALESCE(SUM(1 + r.guests), 0) FROM rsvp r
          WHERE r.occurrence_id = o.id AND r.status = 'GOING')
        + (SELECT COALESCE(SUM(h.seats), 0) FROM seat_hold h WHERE h.occurrence_id = o.id),
        (SELECT MIN(1 + r.guests) FROM rsvp r
          WHERE r.occurrence_id = o.id AND r.status = 'WAITLISTED')
      FROM occurrence o WHERE o.code = ?1
      """;

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Terms terms;
  @Inject Rsvps rsvps;
  @Inject SeatHolds holds;
  @Inject Attendees attendees;
  @Inject Once once;
  @Inject EntityManager em;

  /** What went on, and what was wrong. */
  private static final class Storm {
    private final Evening evening;
    private final List<UUID> lanes;
    private final List<UUID> people;
    private final AtomicInteger looks = new AtomicInteger();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private volatile boolean isOver;

    Storm(Evening evening, List<UUID> lanes, List<UUID> people) {
      this.evening = evening;
      this.lanes = lanes;
      this.people = people;
    }

    synchronized void broke(RuntimeException what) {
      broken.add(what.toString());
    }

    synchronized void note(String what) {
      wrong.add(what);
    }

    String code() {
      return evening.code();
    }
  }

  @Test
  void in_a_storm_no_seat_is_sold_twice_and_nobody_who_fits_waits_while_one_is_free() {
    Storm storm = storm(List.of());
    rage(storm);
    assertThat(storm.broken).isEmpty();
    assertThat(storm.wrong).isEmpty();
    assertThat(storm.looks.get()).as("looked").isGreaterThan(20);
    settled(storm);
  }

  @Test
  void with_roles_each_has_no_more_than_it_holds_and_the_others_lend() {
    Storm storm =
        storm(
            List.of(
                LaneForm.named("Mentee", 4),
                new LaneForm(null, "Mentor", 3, true),
                LaneForm.named("Host", 1)));
    rage(storm);
    assertThat(storm.broken).isEmpty();
    assertThat(storm.wrong).isEmpty();
    settled(storm);
  }

  @Test
  void without_the_guard_row_the_same_storm_sells_seats_twice_or_lets_people_wait() {
    QuarkusMock.installMockForType(new UnguardedRow(em), GuardRow.class);
    int wrong = 0;
    for (int round = 0; round < 10 && wrong == 0; round++) {
      Storm storm = storm(List.of());
      rage(storm);
      wrong += storm.wrong.size();
    }
    assertThat(wrong).isPositive();
  }

  private Storm storm(List<LaneForm> lanes) {
    Evening evening = evenings.forSeats(SEATS);
    TermsForm form = new TermsForm(2, null, null, lanes, List.of());
    TermsCard card = once.run(() -> terms.change(evening.organiser(), evening.code(), form, null));
    List<UUID> ids = card.lanes().stream().map(TermsCard.LaneCard::id).toList();
    return new Storm(evening, ids, rows.members(PEOPLE));
  }

  private void rage(Storm storm) {
    Thread looker = new Thread(() -> look(storm));
    looker.start();
    try (AtOnce atOnce = new AtOnce(PEOPLE)) {
      atOnce.run(
          IntStream.range(0, PEOPLE).boxed().toList(),
          which -> {
            Random random = new Random(which);
            for (int deed = 0; deed < DEEDS; deed++) {
              act(storm, storm.people.get(which), random);
            }
          });
    } finally {
      storm.isOver = true;
      join(looker);
    }
    look(storm);
  }

  private static void join(Thread looker) {
    try {
      looker.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What anybody may see at any time: each row is of one moment. */
  private void look(Storm storm) {
    do {
      Object[] row = (Object[]) rows.value(LOOK, storm.code());
      int capacity = ((Number) row[0]).intValue();
      int taken = ((Number) row[1]).intValue();
      if (taken > capacity) {
        storm.note("%d of %d seats are taken".formatted(taken, capacity));
      }
      if (storm.lanes.isEmpty() && row[2] != null) {
        int least = ((Number) row[2]).intValue();
        if (taken + least <= capacity) {
          storm.note("%d wait with %d of %d seats taken".formatted(least, taken, capacity));
        }
      }
      storm.looks.incrementAndGet();
    } while (!storm.isOver);
  }

  /** The capacity only rises here, so that what is taken never may be more. */
  private void act(Storm storm, UUID self, Random random) {
    Viewer me = Viewer.member(self, Set.of());
    UUID lane = storm.lanes.isEmpty() ? null : storm.lanes.get(random.nextInt(storm.lanes.size()));
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> yes(storm, me, lane, Math.max(0, random.nextInt(4) - 1));
      case 5, 6 -> tried(storm, () -> rsvps.answer(me, storm.code(), RsvpForm.no()));
      case 7 -> hold(storm, lane, random.nextInt(3));
      case 8 -> runOut(storm, random);
      default -> organise(storm, self, lane, random);
    }
  }

  private void yes(Storm storm, Viewer me, @Nullable UUID lane, int guests) {
    tried(storm, () -> rsvps.answer(me, storm.code(), RsvpForm.yes().in(lane, guests)));
  }

  private void hold(Storm storm, @Nullable UUID lane, int guests) {
    String address = "storm-" + UUID.randomUUID() + "@example.org";
    HoldForm form = new HoldForm("Lola", address, Language.EN, true, lane, guests, List.of());
    tried(storm, () -> holds.hold(Viewer.anonymous(), storm.code(), form));
  }

  /** Ten minutes go by for whoever has a hold, and the job comes round. */
  private void runOut(Storm storm, Random random) {
    if (random.nextBoolean()) {
      tried(
          storm,
          () -> {
            guarded(storm);
            rows.change(
                "UPDATE seat_hold SET held_until = '2020-01-01' WHERE occurrence_id ="
                    + " (SELECT id FROM occurrence WHERE code = ?1)",
                storm.code());
            holds.release(SYSTEM, storm.code());
          });
    } else {
      tried(storm, () -> holds.release(SYSTEM, storm.code()));
    }
  }

  /** In one transaction with what follows: rows of others are not touched between. */
  private void guarded(Storm storm) {
    rows.change("UPDATE occurrence SET seat_seq = seat_seq + 1 WHERE code = ?1", storm.code());
  }

  private void organise(Storm storm, UUID who, @Nullable UUID lane, Random random) {
    Viewer organiser = storm.evening.organiser();
    switch (random.nextInt(3)) {
      case 0 ->
          tried(
              storm,
              () ->
                  rsvps.move(
                      organiser,
                      storm.code(),
                      who,
                      new MoveForm(lane, random.nextInt(3), GuestReason.OTHER)));
      case 1 -> tried(storm, () -> rsvps.remove(organiser, storm.code(), who, GuestReason.OTHER));
      default -> raise(storm);
    }
  }

  private void raise(Storm storm) {
    tried(
        storm,
        () -> {
          guarded(storm);
          int now =
              ((Number) rows.value("SELECT capacity FROM occurrence WHERE code = ?1", storm.code()))
                  .intValue();
          occurrences.change(
              storm.evening.organiser(), storm.code(), at(START, END, now + 1), null);
        });
  }

  /** What the rules refuse is no harm, nor is what the database asks to try later. */
  private void tried(Storm storm, Runnable deed) {
    try {
      once.run(deed);
    } catch (Refusal | Invalid | NotFound | TooOften | Busy no) {
      assertThat(no.getMessage()).isNotNull();
    } catch (RuntimeException broken) {
      storm.broke(broken);
    }
  }

  /** At the end: seats, lanes, line and history fit each other. */
  private void settled(Storm storm) {
    once.run(() -> holds.release(SYSTEM, storm.code()));
    TermsCard card = terms.get(storm.evening.organiser(), storm.code());
    for (Object[] waiting : list("lane_id, 1 + guests", "status = 'WAITLISTED'", storm)) {
      int left =
          card.lanes().stream()
              .filter(lane -> lane.id().equals(waiting[0]))
              .map(TermsCard.LaneCard::left)
              .findFirst()
              .orElseGet(() -> attendees.seats(id(storm)).left().intValue());
      assertThat(((Number) waiting[1]).intValue()).as("a party that waits").isGreaterThan(left);
    }
    int borrowed =
        card.lanes().stream().mapToInt(lane -> Math.max(0, lane.taken() - lane.capacity())).sum();
    int lent =
        card.lanes().stream()
            .filter(TermsCard.LaneCard::lends)
            .mapToInt(lane -> Math.max(0, lane.capacity() - lane.taken()))
            .sum();
    assertThat(borrowed).as("borrowed").isLessThanOrEqualTo(lent);
    Seats seats = attendees.seats(id(storm));
    Number capacity =
        (Number) rows.value("SELECT capacity FROM occurrence WHERE code = ?1", storm.code());
    assertThat(seats.going() + seats.held()).isLessThanOrEqualTo(capacity.longValue());
    assertThat(list("line_no, 1", "status <> 'NOT_GOING'", storm))
        .as("each with a turn of their own")
        .extracting(row -> row[0])
        .doesNotHaveDuplicates();
    assertThat(
            (Number)
                rows.value(
                    "SELECT COUNT(*) FROM rsvp r WHERE r.occurrence_id = ?1 AND r.status <>"
                        + " (SELECT h.status FROM rsvp_history h WHERE h.rsvp_id = r.id"
                        + " ORDER BY h.id DESC LIMIT 1)",
                    id(storm)))
        .as("answers that their history does not tell of")
        .isEqualTo(0L);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> list(String columns, String where, Storm storm) {
    return once.run(
        () ->
            (List<Object[]>)
                em.createNativeQuery(
                        "SELECT "
                            + columns
                            + " FROM rsvp WHERE "
                            + where
                            + " AND occurrence_id = ?1")
                    .setParameter(1, id(storm))
                    .getResultList());
  }

  private static UUID id(Storm storm) {
    return storm.evening.event().dates().get(0).id();
  }
}
