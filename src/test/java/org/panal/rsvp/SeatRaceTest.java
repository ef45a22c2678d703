package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.event.GuardRow;
import org.panal.event.UnguardedRow;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Heard;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;

@QuarkusTest
@Tag(Scorecard.TAG)
class SeatRaceTest {
  private static final int PEOPLE = 50;
  private static final int SEATS = 5;

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Rsvps rsvps;
  @Inject GuestLists guestLists;
  @Inject Attendees attendees;
  @Inject Once once;
  @Inject Heard heard;
  @Inject EntityManager em;

  private final AtOnce atOnce = new AtOnce(PEOPLE);
  private List<Viewer> people = List.of();

  @BeforeEach
  void fifty_people() {
    people = rows.members(PEOPLE).stream().map(id -> Viewer.member(id, Set.of())).toList();
  }

  @AfterEach
  void close() {
    atOnce.close();
  }

  @Test
  void the_last_seat_is_never_sold_twice() {
    for (int repetition = 0; repetition < Scorecard.times(10, 100); repetition++) {
      Evening evening = evenings.forSeats(SEATS);
      answerAtOnce(evening);
      assertThat(attendeesOf(evening)).isEqualTo(new Seats(SEATS, PEOPLE - SEATS, 0, 0L));
      assertThat(lineNumbers(evening))
          .isEqualTo(IntStream.rangeClosed(1, PEOPLE).mapToObj(Long::valueOf).toList());
      assertThat(goingNumbers(evening)).containsExactly(1L, 2L, 3L, 4L, 5L);
    }
  }

  @Test
  void without_the_guard_row_the_same_race_sells_seats_twice() {
    QuarkusMock.installMockForType(new UnguardedRow(em), GuardRow.class);
    long oversold = 0;
    for (int repetition = 0; repetition < 20 && oversold == 0; repetition++) {
      Evening evening = evenings.forSeats(SEATS);
      answerAtOnce(evening);
      oversold += attendeesOf(evening).going() > SEATS ? 1 : 0;
    }
    assertThat(oversold).isPositive();
  }

  @Test
  void each_freed_seat_promotes_exactly_the_next_in_line() {
    for (int repetition = 0; repetition < Scorecard.times(3, 100); repetition++) {
      Evening evening = evenings.forSeats(SEATS);
      people.forEach(person -> answer(evening, person));
      heard.forget();

      atOnce.run(people.subList(0, SEATS), person -> withdraw(evening, person));

      List<UUID> next = ids(people.subList(SEATS, 2 * SEATS));
      assertThat(going(evening)).containsExactlyElementsOf(next);
      assertThat(heard.all(Promoted.class))
          .extracting(Promoted::memberId)
          .containsExactlyInAnyOrderElementsOf(next);
      assertThat(heard.all(SteppedBack.class)).hasSize(SEATS);
      assertThat(attendeesOf(evening)).isEqualTo(new Seats(SEATS, PEOPLE - 2 * SEATS, 0, 0L));
    }
  }

  @Test
  void answers_and_withdrawals_at_once_leave_no_seat_free_while_somebody_waits() {
    for (int repetition = 0; repetition < Scorecard.times(3, 100); repetition++) {
      Evening evening = evenings.forSeats(SEATS);
      List<Viewer> first = people.subList(0, PEOPLE / 2);
      first.forEach(person -> answer(evening, person));

      atOnce.run(
          people,
          person -> {
            if (first.contains(person)) {
              withdraw(evening, person);
            } else {
              answer(evening, person);
            }
          });

      assertThat(attendeesOf(evening)).isEqualTo(new Seats(SEATS, PEOPLE / 2 - SEATS, 0, 0L));
    }
  }

  @Test
  void the_same_answer_sent_at_once_is_one_answer() {
    Viewer person = people.get(0);
    Evening evening = evenings.forSeats(SEATS);
    List<Viewer> twentyTimes = new ArrayList<>();
    IntStream.range(0, 20).forEach(i -> twentyTimes.add(person));
    heard.forget();

    atOnce.run(twentyTimes, again -> answer(evening, again));

    assertThat(attendeesOf(evening)).isEqualTo(new Seats(1, 0, 0, SEATS - 1L));
    assertThat(heard.all(RsvpAnswered.class)).hasSize(1);
  }

  private void answerAtOnce(Evening evening) {
    atOnce.run(people, person -> answer(evening, person));
  }

  private RsvpReceipt answer(Evening evening, Viewer person) {
    return once.run(() -> rsvps.answer(person, evening.code(), RsvpForm.yes()));
  }

  private RsvpReceipt withdraw(Evening evening, Viewer person) {
    return once.run(() -> rsvps.withdraw(person, evening.code()));
  }

  private Seats attendeesOf(Evening evening) {
    return attendees.seats(occurrenceId(evening));
  }

  private List<UUID> going(Evening evening) {
    return guestLists
        .list(
            evening.organiser(),
            evening.code(),
            new GuestFilter(null, RsvpStatus.GOING),
            new Paging(0, 100))
        .items()
        .stream()
        .map(Guest::memberId)
        .toList();
  }

  private List<Long> lineNumbers(Evening evening) {
    return numbers(evening, Set.of(RsvpStatus.values()));
  }

  private List<Long> goingNumbers(Evening evening) {
    return numbers(evening, Set.of(RsvpStatus.GOING));
  }

  private List<Long> numbers(Evening evening, Set<RsvpStatus> statuses) {
    return em.createQuery(
            "select r.lineNo from Rsvp r where r.occurrenceId = :occurrence"
                + " and r.status in :statuses order by r.lineNo",
            Long.class)
        .setParameter("occurrence", occurrenceId(evening))
        .setParameter("statuses", statuses)
        .getResultList();
  }

  private UUID occurrenceId(Evening evening) {
    return em.createQuery("select o.id from Occurrence o where o.code = :code", UUID.class)
        .setParameter("code", evening.code())
        .getSingleResult();
  }

  private static List<UUID> ids(List<Viewer> viewers) {
    return viewers.stream().map(Viewer::mustBeMember).toList();
  }
}
