package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.panal.shared.Busy;
import org.panal.testing.As;
import org.panal.testing.Evenings.Evening;

@QuarkusTest
class SolvesTest {
  private static final String LIST =
      "{\"people\":[{\"id\":\"a\",\"offers\":[\"x\"]},{\"id\":\"b\",\"seeks\":[\"x\"]}]}";

  @Inject Solves solves;
  @Inject ListLimits limits;
  @Inject Desk desk;

  @Test
  void while_two_are_matched_a_third_list_and_a_round_are_told_when_to_come_back()
      throws Exception {
    Evening evening = desk.pairOfTwo().evening();
    CountDownLatch started = new CountDownLatch(limits.atOnce());
    CountDownLatch finish = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(limits.atOnce());
    try {
      Future<?>[] running = new Future<?>[limits.atOnce()];
      for (int i = 0; i < running.length; i++) {
        running[i] = threads.submit(() -> solves.run(() -> held(started, finish)));
      }
      started.await();
      Response answer = match();
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("2");
      assertThat(answer.<String>path("code")).isEqualTo("request.busy");
      assertThatThrownBy(() -> solves.run(() -> 1)).isInstanceOf(Busy.class);
      Response draw =
          As.member(evening.organiser().mustBeMember())
              .post("/api/v1/occurrences/" + evening.code() + "/rounds");
      assertThat(draw.statusCode()).isEqualTo(503);
      assertThat(draw.header("Retry-After")).isEqualTo("2");
      finish.countDown();
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      finish.countDown();
      threads.shutdown();
    }
    assertThat(match().statusCode()).isEqualTo(200);
  }

  private static boolean held(CountDownLatch started, CountDownLatch finish) {
    started.countDown();
    try {
      finish.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response match() {
    return RestAssured.given().contentType(ContentType.JSON).body(LIST).post("/api/v1/matchings");
  }
}
