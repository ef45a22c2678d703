package org.panal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.testing.AtOnce;
import org.panal.testing.Rows;

@QuarkusTest
class OnceTest {
  @Inject Once once;
  @Inject Rows rows;

  private Viewer viewer;
  private final AtomicInteger deeds = new AtomicInteger();

  record Answer(int number) {}

  @BeforeEach
  void somebodyNew() {
    viewer = Viewer.member(rows.member("Once Upon"), Set.of());
  }

  @Test
  void a_repetition_gets_the_first_answer_and_changes_nothing() {
    assertThat(send("one", "a request")).isEqualTo(new Answer(1));
    assertThat(send("one", "a request")).isEqualTo(new Answer(1));
    assertThat(send("two", "a request")).isEqualTo(new Answer(2));
    assertThat(deeds).hasValue(2);
  }

  @Test
  void without_a_key_every_request_counts() {
    send(null, "a request");
    send(null, "a request");
    assertThat(deeds).hasValue(2);
  }

  @Test
  void another_request_under_the_same_key_is_refused() {
    send("one", "a request");
    assertThatThrownBy(() -> send("one", "another request"))
        .isInstanceOfSatisfying(
            Invalid.class,
            no -> assertThat(no.errors().get(0).code()).isEqualTo("idempotency.other-request"));
  }

  @Test
  void the_same_key_of_somebody_else_is_another_key() {
    send("one", "a request");
    viewer = Viewer.member(rows.member("Some Else"), Set.of());
    assertThat(send("one", "a request")).isEqualTo(new Answer(2));
  }

  @Test
  void a_request_that_failed_may_be_sent_again() {
    assertThatThrownBy(() -> once.run(call("one", "x"), Answer.class, this::fail))
        .isInstanceOf(Refusal.class);
    assertThat(send("one", "x")).isEqualTo(new Answer(1));
  }

  @Test
  void the_same_key_sent_by_many_at_one_instant_is_done_once() {
    Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    List<Integer> senders = IntStream.range(0, 12).boxed().toList();
    try (AtOnce atOnce = new AtOnce(senders.size())) {
      atOnce.run(senders, sender -> answers.add(send("one", "a request")));
    }
    assertThat(deeds).hasValue(1);
    assertThat(answers).hasSize(12).containsOnly(new Answer(1));
  }

  @Test
  void a_key_whose_first_request_is_not_done_yet_is_told_as_under_way() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Answer> first =
        other.submit(() -> once.run(call("one", "x"), Answer.class, () -> slow(begun, told)));
    begun.await();
    assertThatThrownBy(() -> send("one", "x"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("idempotency.in-progress"));
    told.countDown();
    assertThat(first.get()).isEqualTo(new Answer(1));
    other.shutdown();
    assertThat(send("one", "x")).isEqualTo(new Answer(1));
  }

  private Answer slow(CountDownLatch begun, CountDownLatch told) {
    begun.countDown();
    try {
      told.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return new Answer(deeds.incrementAndGet());
  }

  @Test
  void a_deadlock_is_tried_again_in_a_transaction_of_its_own() {
    AtomicInteger attempts = new AtomicInteger();
    once.run(
        () -> {
          if (attempts.incrementAndGet() < 3) {
            throw new IllegalStateException(new SQLException("deadlock", "40001", 1213));
          }
        });
    assertThat(attempts).hasValue(3);
  }

  @Test
  void what_never_stands_is_told_as_busy_and_other_failures_at_once() {
    AtomicInteger attempts = new AtomicInteger();
    Runnable hopeless =
        () -> {
          attempts.incrementAndGet();
          throw new IllegalStateException(new SQLException("deadlock", "40001", 1213));
        };
    assertThatThrownBy(() -> once.run(hopeless)).isInstanceOf(Busy.class);
    assertThat(attempts).hasValue(5);
    Runnable broken =
        () -> {
          attempts.incrementAndGet();
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> once.run(broken)).isInstanceOf(IllegalStateException.class);
    assertThat(attempts).hasValue(6);
  }

  private Answer send(String key, String request) {
    return once.run(call(key, request), Answer.class, () -> new Answer(deeds.incrementAndGet()));
  }

  private Once.Call call(String key, String request) {
    return new Once.Call(
        viewer, "PUT /a/route/" + UUID.nameUUIDFromBytes(new byte[0]), key, request);
  }

  private Answer fail() {
    throw new Refusal("rsvp.full");
  }
}
