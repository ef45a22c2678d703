package org.panal.rsvp;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.event.GuardRow;
import org.panal.event.UnguardedRow;
import org.panal.testing.Crowd;
import org.panal.testing.Crowd.Call;
import org.panal.testing.Deadlocks;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;

/**
 * Seats as hundreds of people meet them who press at one instant: over HTTP, each with a session of
 * their own, in transactions that never wait for each other in a circle.
 */
@QuarkusTest
@Tag(Scorecard.TAG)
class SeatsOverHttpTest {
  /** As many people as a conference has; without it, what takes a minute each. */
  private static final boolean IN_FULL = Boolean.getBoolean("panal.seats-in-full");

  private static final int MANY = size(40, 500);

  private static final String YES = "{\"going\": true}";
  private static final String NO = "{\"going\": false}";
  private static final String STANDBY = "{\"going\": true, \"standby\": true}";

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Sessions sessions;
  @Inject Attendees attendees;
  @Inject Deadlocks deadlocks;
  @Inject EntityManager em;

  @TestHTTPResource("/")
  String home;

  private Crowd crowd;
  private List<String> people = List.of();
  private long before;

  @BeforeEach
  void many_people() {
    crowd = new Crowd(home, MANY);
    people = people(MANY);
    before = deadlocks.count();
  }

  private static int size(int few, int full) {
    return IN_FULL ? full : few;
  }

  private static int rounds(int full) {
    return Scorecard.times(1, IN_FULL ? full : full / 5);
  }

  private List<String> people(int count) {
    return rows.members(count).stream().map(id -> sessions.open(id, "a crowd")).toList();
  }

  @AfterEach
  void close() {
    crowd.close();
  }

  @Test
  void the_last_seat_goes_to_exactly_one_of_all_who_press_at_once() {
    for (int round = 0; round < rounds(100); round++) {
      Evening evening = evenings.forSeats(1);
      List<Integer> statuses = answerAll(evening, turn(round), YES);
      assertThat(attendees.seats(id(evening))).isEqualTo(new Seats(1, MANY - 1, 0, 0L));
      assertThat(statuses).containsOnly(200);
    }
    assertThat(deadlocks.count()).as("deadlocks").isEqualTo(before);
    crowd.report("The last of one seat, " + MANY + " at once", "seats-last.md");
  }

  /** Nobody answers more often in a minute than the limit of everybody lets them. */
  private List<String> turn(int round) {
    if (round % 20 == 19) {
      people = people(MANY);
    }
    return people;
  }

  @Test
  void without_the_guard_row_the_last_seat_is_sold_more_than_once_nearly_always() {
    QuarkusMock.installMockForType(new UnguardedRow(em), GuardRow.class);
    int rounds = Scorecard.times(3, 10);
    int oversold = 0;
    for (int round = 0; round < rounds; round++) {
      Evening evening = evenings.forSeats(1);
      answerAll(evening, people, YES);
      oversold += attendees.seats(id(evening)).going() > 1 ? 1 : 0;
    }
    assertThat(oversold).isGreaterThanOrEqualTo(rounds * 9 / 10);
  }

  @Test
  void nobody_is_told_full_while_a_seat_is_free_and_the_line_is_in_order() {
    int seats = size(20, 100);
    List<String> some = people.subList(0, size(40, 300));
    for (int round = 0; round < rounds(20); round++) {
      Evening evening = evenings.forSeats(seats);
      assertThat(answerAll(evening, some, YES)).containsOnly(200);
      assertThat(attendees.seats(id(evening)))
          .isEqualTo(new Seats(seats, some.size() - seats, 0, 0L));
      assertThat(lineNumbers(evening, RsvpStatus.GOING)).containsExactlyElementsOf(upTo(seats));
      assertThat(lineNumbers(evening, RsvpStatus.WAITLISTED)).hasSize(some.size() - seats);
    }
    assertThat(deadlocks.count()).as("deadlocks").isEqualTo(before);
  }

  @Test
  void twenty_who_step_back_while_eighty_ask_make_exactly_the_next_twenty_come() {
    int free = size(5, 20);
    for (int round = 0; round < rounds(100); round++) {
      List<String> some = people(size(25, 100));
      Evening evening = evenings.forSeats(free);
      answerAll(evening, some.subList(0, free), YES);
      answerAll(evening, some.subList(free, some.size()), YES);

      List<Call> calls = new ArrayList<>(answers(evening, some.subList(0, free), NO));
      calls.addAll(answers(evening, some.subList(free, some.size()), STANDBY));
      assertThat(statuses(crowd.send(calls))).containsOnly(200);

      List<Long> next = upTo(2 * free).subList(free, 2 * free);
      assertThat(lineNumbers(evening, RsvpStatus.GOING)).containsExactlyElementsOf(next);
      assertThat(promotedMails(evening)).isEqualTo(free);
    }
    assertThat(deadlocks.count()).as("deadlocks").isEqualTo(before);
    crowd.report("Promotions", "seats-promotion.md");
  }

  @Test
  void a_request_sent_five_times_at_once_under_one_key_has_one_effect_and_one_answer() {
    int keys = 10 * rounds(100);
    int together = 10;
    String organiser = sessions.openStrong(evenings.organiser().mustBeMember(), "a crowd");
    String space = rows.space("Europe/Madrid");
    for (int done = 0; done < keys; done += together) {
      List<Call> calls =
          IntStream.range(done, done + together)
              .mapToObj(each -> event(organiser, space, "Evening " + each))
              .flatMap(call -> Collections.nCopies(5, call).stream())
              .toList();
      List<HttpResponse<String>> answers = crowd.send(calls);
      assertThat(statuses(answers)).containsOnly(201);
      assertThat(answers.stream().map(HttpResponse::body).collect(toSet())).hasSize(together);
    }
    assertThat(events(space)).isEqualTo(keys);
    Call other = event(organiser, space, "Evening 0").under("crowd-Evening 1-" + space);
    assertThat(statuses(crowd.send(List.of(other)))).containsExactly(422);
    assertThat(events(space)).isEqualTo(keys);
  }

  private static Call event(String organiser, String space, String title) {
    String body =
        """
        {"space": "%s", "publish": true, "event": {"title": "%s"},
         "occurrence": {"start": "2098-03-05T18:30", "end": "2098-03-05T20:30"}}
        """
            .formatted(space, title);
    return Call.of(organiser, "POST", "events", body).under("crowd-" + title + "-" + space);
  }

  private long events(String space) {
    return number("SELECT COUNT(*) FROM event WHERE space_id = ?1", UUID.fromString(space));
  }

  private long promotedMails(Evening evening) {
    return number(
        "SELECT COUNT(*) FROM notice WHERE kind = 'PROMOTED' AND occurrence_id = ?1", id(evening));
  }

  private long number(String sql, UUID id) {
    return ((Number) rows.value(sql, id)).longValue();
  }

  private List<Integer> answerAll(Evening evening, List<String> who, String body) {
    return statuses(crowd.send(answers(evening, who, body)));
  }

  private static List<Call> answers(Evening evening, List<String> who, String body) {
    String path = "occurrences/" + evening.code() + "/rsvp";
    return who.stream().map(session -> Call.of(session, "PUT", path, body)).toList();
  }

  private static List<Integer> statuses(List<HttpResponse<String>> answers) {
    return answers.stream().map(HttpResponse::statusCode).toList();
  }

  private List<Long> lineNumbers(Evening evening, RsvpStatus status) {
    return em.createQuery(
            "select r.lineNo from Rsvp r where r.occurrenceId = :occurrence"
                + " and r.status in :statuses order by r.lineNo",
            Long.class)
        .setParameter("occurrence", id(evening))
        .setParameter("statuses", Set.of(status))
        .getResultList();
  }

  private static List<Long> upTo(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
  }

  private static UUID id(Evening evening) {
    return evening.event().dates().get(0).id();
  }
}
