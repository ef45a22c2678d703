package org.panal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.checkin.BoardForm;
import org.panal.checkin.BoardLink;
import org.panal.checkin.Boards;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Devices;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rounds;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Tablets;

/** The screen on the wall of a room. */
@QuarkusTest
class BoardPagesTest {
  @Inject Boards boards;
  @Inject Devices devices;
  @Inject DoorConsents consents;
  @Inject CheckIns checkIns;
  @Inject Introductions introductions;
  @Inject Rounds rounds;
  @Inject Tablets tablets;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Once once;

  @TestHTTPResource("/")
  URI home;

  private BoardLink board(Evening evening) {
    BoardForm form = new BoardForm("Screen in the room");
    return once.run(() -> boards.open(evening.organiser(), evening.code(), form));
  }

  private void come(Evening evening, UUID member) {
    CheckInForm form = CheckInForm.of(Tablets.nonce(), member);
    once.run(() -> checkIns.record(evening.organiser(), evening.code(), form));
  }

  private void agree(UUID member) {
    once.run(() -> consents.set(Guests.as(member), new DoorConsent(false, true)));
  }

  private static String look(BoardLink board) {
    return As.nobody().accept("text/html").get("/board/" + board.secret()).asString();
  }

  @Test
  void it_names_those_who_agreed_by_first_name_and_initial_and_counts_the_others() {
    Evening evening = tablets.open(null);
    UUID marta = guests.going(evening, "Marta <b>Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "photography", "bookkeeping");
    guests.going(evening, "Iker Sanz", "photography", "bookkeeping");
    agree(marta);
    come(evening, marta);
    come(evening, ana);
    String page = look(board(evening));
    assertThat(page)
        .contains("Marta &lt;.", "<b>2</b> in the room", "Copywriting", "One more is on the way")
        .doesNotContain("Ana R", "Iker", "Gil", "Bookkeeping", "@", marta.toString());
    assertThat(page).doesNotContain("<script>", " style=");
  }

  @Test
  void two_are_named_together_once_both_said_yes_both_are_here_and_both_agreed() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    say(marta, Answer.LOOKING_FORWARD);
    tablets.beganMinutesAgo(evening, -1);
    BoardLink board = board(evening);
    agree(marta);
    agree(ana);
    come(evening, marta);
    come(evening, ana);
    assertThat(look(board)).contains("Marta G.", "Ana R.").doesNotContain("Have you two met?");
    say(ana, Answer.LOOKING_FORWARD);
    assertThat(look(board)).contains("Have you two met?");
    once.run(() -> consents.set(Guests.as(ana), new DoorConsent(true, false)));
    assertThat(look(board)).doesNotContain("Have you two met?", "Ana R.");
    agree(ana);
    tablets.beganMinutesAgo(evening, 5);
    say(ana, Answer.MET);
    assertThat(look(board)).contains("Ana R.").doesNotContain("Have you two met?");
  }

  private void say(UUID member, Answer answer) {
    UUID card =
        introductions.list(Guests.as(member), Language.EN, Paging.first()).items().get(0).id();
    once.run(
        () -> introductions.answer(Guests.as(member), card, AnswerForm.of(answer), Language.EN));
  }

  @Test
  void it_speaks_the_language_and_wears_the_colours_its_address_asks_for() {
    Evening evening = tablets.open(null);
    String address = "/board/" + board(evening).secret();
    assertThat(As.nobody().get(address + "?language=es&theme=dark").asString())
        .contains("lang=\"es\" data-theme=\"dark\"", "en la sala");
    assertThat(As.nobody().get(address + "?theme=pink").asString()).doesNotContain("data-theme");
  }

  @Test
  void a_link_that_was_taken_back_shows_nothing_and_no_link_opens_the_door() {
    Evening evening = tablets.open(null);
    BoardLink board = board(evening);
    assertThat(devices.find(board.secret())).isEmpty();
    assertThat(once.run(() -> boards.find(tablets.pair(evening).token()))).isEmpty();
    once.run(() -> devices.revoke(evening.organiser(), evening.code(), board.id()));
    assertThat(As.nobody().accept("text/html").get("/board/" + board.secret()).statusCode())
        .isEqualTo(404);
    assertThat(As.nobody().get("/board/" + board.secret() + "/events").statusCode()).isEqualTo(404);
    assertThat(As.nobody().get("/board/unknown").statusCode()).isEqualTo(404);
  }

  @Test
  void it_stays_live_picks_up_where_it_was_cut_off_and_says_goodbye() throws Exception {
    Evening evening = tablets.open(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "photography", "bookkeeping");
    agree(marta);
    agree(ana);
    BoardLink board = board(evening);
    String last;
    try (Stream screen = listen(board, null)) {
      assertThat(screen.next().get("data")).contains("<b>0</b> in the room");
      come(evening, marta);
      Map<String, String> event = screen.next();
      assertThat(event.get("event")).isEqualTo("room");
      assertThat(event.get("data")).contains("<b>1</b> in the room", "Marta G.");
      last = event.get("id");
    }
    try (Stream screen = listen(board, last)) {
      come(evening, ana);
      Map<String, String> event = screen.next();
      assertThat(event.get("data")).contains("Marta G.", "Ana R.");
      once.run(() -> devices.revoke(evening.organiser(), evening.code(), board.id()));
      assertThat(screen.next().get("event")).isEqualTo("gone");
    }
  }

  private Stream listen(BoardLink board, String last) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(home.resolve("/board/" + board.secret() + "/events?language=en"))
            .timeout(Duration.ofSeconds(30));
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return new Stream(answer.body());
  }

  /** Events as a browser reads them. */
  private record Stream(Scanner lines, InputStream in) implements AutoCloseable {
    Stream(InputStream in) {
      this(new Scanner(in, StandardCharsets.UTF_8), in);
    }

    Map<String, String> next() {
      Map<String, String> event = new HashMap<>();
      while (true) {
        String line = lines.nextLine();
        if (line.isEmpty() && event.containsKey("event")) {
          if (!event.get("event").equals("beat")) {
            return event;
          }
          event.clear();
        }
        int colon = line.indexOf(':');
        if (colon > 0) {
          event.merge(line.substring(0, colon), line.substring(colon + 1).strip(), String::concat);
        }
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
