package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.event.EventForm;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Visibility;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Crowd;
import org.panal.testing.Crowd.Call;
import org.panal.testing.Deadlocks;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

/**
 * Fifty people at once do what they like over HTTP, with an evening for people who come alone, one
 * for parties and held seats, and one where the organiser lets people in; capacities go up and
 * down. One statement an evening looks again and again whether what must hold does. Ten minutes of
 * it by {@code -Dpanal.storm-seconds=600}.
 */
@QuarkusTest
class StormOverHttpTest {
  private static final int USERS = 50;
  private static final int SECONDS = Integer.getInteger("panal.storm-seconds", 2);
  private static final int PEOPLE_EACH = SECONDS > 10 ? 10 : 1;
  private static final int LEAST = 6;
  private static final int MOST = 14;
  private static final Duration LENGTH = Duration.ofSeconds(SECONDS);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Set<Integer> SAID_NO = Set.of(404, 409, 422, 429);

  /** Taken, the smallest party that waits, the last who goes and the first who waits alone. */
  private static final String LOOK =
      """
      SELECT o.capacity,
        (SELECT COALESCE(SUM(1 + r.guests), 0) FROM rsvp r
          WHERE r.occurrence_id = o.id AND r.status = 'GOING')
        + (SELECT COALESCE(SUM(h.seats), 0) FROM seat_hold h WHERE h.occurrence_id = o.id
            AND h.held_until > UTC_TIMESTAMP(6)),
        (SELECT COALESCE(MIN(1 + r.guests), 1000) FROM rsvp r
          WHERE r.occurrence_id = o.id AND r.status = 'WAITLISTED'),
        (SELECT COALESCE(MAX(r.line_no), 0) FROM rsvp r
          WHERE r.occurrence_id = o.id AND r.status = 'GOING'),
        (SELECT COALESCE(MIN(r.line_no), 1000000000) FROM rsvp r
          WHERE r.occurrence_id = o.id AND r.status = 'WAITLISTED')
      FROM occurrence o WHERE o.code = ?1
      """;

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Sessions sessions;
  @Inject Terms terms;
  @Inject SeatHolds holds;
  @Inject Once once;
  @Inject Deadlocks deadlocks;

  @TestHTTPResource("/")
  String home;

  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final Map<String, String> organisers = new ConcurrentHashMap<>();
  private Crowd crowd;
  private Evening alone;
  private Evening parties;
  private Evening asking;

  /** Who calls: the people whose sessions they have. */
  private record User(List<UUID> members, List<String> sessions, Random random) {
    String any() {
      return sessions.get(random.nextInt(sessions.size()));
    }
  }

  @BeforeEach
  void three_evenings() {
    crowd = new Crowd(home, USERS);
    alone = evenings.forSeats(LEAST);
    parties = evenings.forSeats(LEAST);
    once.run(() -> terms.change(parties.organiser(), parties.code(), TermsForm.guests(2), null));
    asking =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                new EventForm(
                    "By asking",
                    "",
                    null,
                    null,
                    null,
                    Visibility.PUBLIC,
                    List.of(),
                    null,
                    null,
                    true),
                at(LEAST),
                true));
  }

  private static OccurrenceForm at(int capacity) {
    return Evenings.at(START, END, capacity);
  }

  @AfterEach
  void close() {
    crowd.close();
  }

  @Test
  void whatever_fifty_people_do_what_must_hold_does_at_every_moment() throws Exception {
    List<User> users = IntStream.range(0, USERS).mapToObj(this::user).toList();
    long before = deadlocks.count();
    long until = System.nanoTime() + LENGTH.toNanos();
    Thread looker = new Thread(() -> look(until));
    looker.start();
    try (AtOnce atOnce = new AtOnce(USERS)) {
      atOnce.run(users, user -> rage(user, until));
    }
    looker.join();
    lookOnce();
    assertThat(wrong).isEmpty();
    assertThat(looks.get()).as("looked").isGreaterThan((int) LENGTH.toSeconds());
    assertThat(done.get()).as("was done").isGreaterThan(USERS);
    assertThat(deadlocks.count()).as("deadlocks").isEqualTo(before);
    crowd.report("A storm of " + USERS + ", " + done + " deeds", "seats-storm.md");
  }

  private User user(int number) {
    List<UUID> members = rows.members(PEOPLE_EACH);
    return new User(
        members,
        members.stream().map(id -> sessions.open(id, "a storm")).toList(),
        new Random(number));
  }

  private void rage(User user, long until) {
    while (System.nanoTime() < until) {
      switch (user.random().nextInt(12)) {
        case 0, 1, 2 -> answer(user, alone, true, null);
        case 3 -> answer(user, alone, false, null);
        case 4, 5 -> answer(user, parties, true, user.random().nextInt(3));
        case 6 -> answer(user, parties, false, null);
        case 7 -> hold(user);
        case 8 -> answer(user, asking, user.random().nextInt(3) > 0, null);
        case 9, 10 -> letIn(user);
        default -> capacity(user);
      }
    }
  }

  private void answer(User user, Evening evening, boolean going, @Nullable Integer guests) {
    String body = "{\"going\": %s, \"guests\": %s}".formatted(going, guests);
    call(user.any(), "PUT", "occurrences/" + evening.code() + "/rsvp", body);
  }

  /** Past HTTP: all here have one address, which may hold few seats an hour. */
  private void hold(User user) {
    String address = "storm-" + UUID.randomUUID() + "@example.org";
    int guests = user.random().nextInt(3);
    HoldForm form = new HoldForm("Lola", address, Language.EN, true, null, guests, List.of());
    once.run(() -> holds.hold(Viewer.anonymous(), parties.code(), form));
    done.incrementAndGet();
    if (user.random().nextInt(3) == 0) {
      runOut();
    }
  }

  /** Ten minutes go by for whoever has a hold, and whoever is next in line moves up with it. */
  private void runOut() {
    once.run(
        () -> {
          rows.change(
              "UPDATE occurrence SET seat_seq = seat_seq + 1 WHERE code = ?1", parties.code());
          rows.change(
              "UPDATE seat_hold SET held_until = '2020-01-01' WHERE occurrence_id ="
                  + " (SELECT id FROM occurrence WHERE code = ?1)",
              parties.code());
          holds.release(Viewer.system("test"), parties.code());
        });
  }

  private void letIn(User user) {
    UUID member = user.members().get(user.random().nextInt(user.members().size()));
    String path = "occurrences/" + asking.code() + "/rsvps/" + member + "/approval";
    String method = user.random().nextInt(4) == 0 ? "DELETE" : "PUT";
    call(organiser(asking), method, path, "");
  }

  /** Of one of the three, up or down, which throws nobody out. */
  private void capacity(User user) {
    Evening evening = List.of(alone, parties, asking).get(user.random().nextInt(3));
    String body =
        "{\"start\": \"%s\", \"end\": \"%s\", \"capacity\": %d}"
            .formatted(START, END, LEAST + user.random().nextInt(MOST - LEAST + 1));
    call(organiser(evening), "PUT", "occurrences/" + evening.code(), body);
  }

  private String organiser(Evening evening) {
    return organisers.computeIfAbsent(
        evening.code(), code -> sessions.openStrong(evening.organiser().mustBeMember(), "a storm"));
  }

  private void call(String session, String method, String path, String body) {
    HttpResponse<String> answer = crowd.send(Call.of(session, method, path, body));
    done.incrementAndGet();
    if (answer.statusCode() >= 300 && !SAID_NO.contains(answer.statusCode())) {
      wrong.add(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private void look(long until) {
    while (System.nanoTime() < until) {
      lookOnce();
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private void lookOnce() {
    for (Evening evening : List.of(alone, parties, asking)) {
      Object[] row = (Object[]) rows.value(LOOK, evening.code());
      List<Long> seen = Stream.of(row).map(n -> ((Number) n).longValue()).toList();
      if (seen.get(1) > MOST) {
        wrong.add("%s of %s seats are taken".formatted(seen.get(1), seen.get(0)));
      }
      if (evening != asking && seen.get(1) + seen.get(2) <= seen.get(0)) {
        wrong.add("%s wait with %s of %s".formatted(seen.get(2), seen.get(1), seen.get(0)));
      }
      if (evening == alone && seen.get(3) > seen.get(4)) {
        wrong.add("the %sth goes, the %sth waits".formatted(seen.get(3), seen.get(4)));
      }
    }
    looks.incrementAndGet();
  }
}
