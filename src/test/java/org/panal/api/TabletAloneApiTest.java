package org.panal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckInMode;
import org.panal.checkin.CheckInOutcome;
import org.panal.checkin.CheckIns;
import org.panal.checkin.DeviceHealth;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.Roster;
import org.panal.checkin.Rosters;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** What a tablet needs to run an evening on its own, and what it tells when it is back. */
@QuarkusTest
class TabletAloneApiTest {
  @Inject Tablets tablets;
  @Inject Devices devices;
  @Inject Rosters rosters;
  @Inject CheckIns checkIns;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Once once;

  private static ValidatableResponse walkIn(
      DeviceToken tablet, Evening evening, Map<String, Object> form) {
    return Tablets.as(tablet)
        .body(form)
        .post("/api/v1/occurrences/" + evening.code() + "/door/walk-ins")
        .then();
  }

  private static Map<String, Object> form(String name, String email) {
    return Map.of(
        "nonce", Tablets.nonce(), "name", name, "email", email, "at", Instant.now().toString());
  }

  private static String address() {
    return UUID.randomUUID() + "@example.org";
  }

  private List<Roster.Happened> facts(Evening evening, boolean flagged) {
    return rosters.facts(evening.organiser(), evening.code(), flagged);
  }

  @Test
  void whom_a_tablet_signed_up_on_its_own_has_a_place_once_however_often_it_is_sent() {
    Evening evening = tablets.open(2);
    DeviceToken tablet = tablets.pair(evening);
    Map<String, Object> lucia = form("Lucía Prado", address());
    for (int i = 0; i < 3; i++) {
      walkIn(tablet, evening, lucia)
          .statusCode(200)
          .body("result", equalTo("WELCOME"))
          .body("firstName", equalTo("Lucía"))
          .body("flagged", equalTo(false));
    }
    assertThat(facts(evening, false))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.mode()).isEqualTo(CheckInMode.OFFLINE);
              assertThat(fact.flagged()).isFalse();
              assertThat(fact.name()).isEqualTo("Lucía Prado");
            });
    assertThat(rosters.count(evening.organiser(), evening.code()).here()).isEqualTo(1);
    assertThat(rosters.list(evening.organiser(), evening.code(), "prado")).hasSize(1);
  }

  @Test
  void who_was_let_in_without_a_place_is_here_and_somebody_is_asked_to_look() {
    Evening evening = tablets.open(1);
    DeviceToken tablet = tablets.pair(evening);
    walkIn(tablet, evening, form("Lucía Prado", address())).statusCode(200);
    Map<String, Object> leo = form("Leo Cast", address());
    for (int i = 0; i < 2; i++) {
      walkIn(tablet, evening, leo).statusCode(200).body("result", equalTo("WELCOME"));
    }
    assertThat(rosters.count(evening.organiser(), evening.code()).here()).isEqualTo(2);
    assertThat(facts(evening, true))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.result()).isEqualTo(CheckInOutcome.NOT_ON_THE_LIST);
              assertThat(fact.name()).isEqualTo("Leo Cast");
              assertThat(fact.byKnownAddress()).isFalse();
            });
    assertThat(
            rows.value(
                "SELECT count(*) FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id"
                    + " WHERE o.code = ?1",
                evening.code()))
        .isEqualTo(1L);
    walkIn(tablet, evening, Map.of("nonce", Tablets.nonce(), "name", "Now", "email", address()))
        .statusCode(409)
        .body("code", equalTo("rsvp.full"));
  }

  @Test
  void who_came_on_its_own_by_a_known_address_is_flagged_and_nobody_learns_of_it() {
    Evening evening = tablets.open(null);
    UUID ana = rows.member("Ana Ribera");
    walkIn(tablets.pair(evening), evening, form("Somebody", ana + "@example.org"))
        .statusCode(200)
        .body("firstName", equalTo("Somebody"))
        .body("member", equalTo(null))
        .body("flagged", equalTo(false));
    assertThat(facts(evening, true))
        .singleElement()
        .satisfies(fact -> assertThat(fact.byKnownAddress()).isTrue());
  }

  /** What comes from the form is refused; who is in already is kept, for the team to settle. */
  @Test
  void an_address_that_cannot_be_is_refused_and_so_never_taken_by_the_tablet() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    for (String wrong :
        List.of("no", "a@b c", "a..b@example.org", "x".repeat(65) + "@example.org")) {
      walkIn(tablet, evening, Map.of("nonce", Tablets.nonce(), "name", "Nobody", "email", wrong))
          .statusCode(422);
      walkIn(tablet, evening, form("Nobody", wrong)).statusCode(200).body("member", equalTo(null));
    }
  }

  @Test
  void it_knows_the_panels_code_stretched_and_what_to_take_back_by_its_nonce() throws Exception {
    Evening evening = tablets.open(null);
    DeviceToken token = tablets.pair(evening);
    String staff = devices.list(evening.organiser(), evening.code()).get(0).staffCode();
    Tablets.as(token)
        .get("/api/v1/door")
        .then()
        .statusCode(200)
        .body("staff", equalTo(stretched(staff, "staff " + token.device())));
    UUID marta = rows.member("Marta Gil");
    guests.answer(marta, evening, RsvpForm.yes());
    CheckInForm came = CheckInForm.of(Tablets.nonce(), marta);
    Viewer tablet = Viewer.device(token.device());
    once.run(() -> checkIns.record(tablet, evening.code(), came));
    assertThat(rosters.roster(tablet, evening.code(), null).people())
        .singleElement()
        .satisfies(each -> assertThat(each.arrivals()).containsExactly(came.nonce()));
    assertThat(rosters.latest(tablet, evening.code()))
        .extracting(Roster.Found::member)
        .containsExactly(marta);
    once.run(
        () ->
            checkIns.record(
                tablet, evening.code(), CheckInForm.undo(Tablets.nonce(), came.nonce())));
    assertThat(rosters.latest(tablet, evening.code())).isEmpty();
  }

  private static String stretched(String code, String salt) throws GeneralSecurityException {
    PBEKeySpec digits = new PBEKeySpec(code.toCharArray(), salt.getBytes(UTF_8), 210_000, 256);
    SecretKeyFactory pbkdf2 = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    return HexFormat.of().formatHex(pbkdf2.generateSecret(digits).getEncoded());
  }

  @Test
  void it_says_how_it_is_and_who_runs_the_event_reads_it() {
    Evening evening = tablets.open(null);
    DeviceToken tablet = tablets.pair(evening);
    Tablets.as(tablet)
        .body("{\"battery\": 15, \"charging\": false, \"waiting\": 3}")
        .put("/api/v1/door/health")
        .then()
        .statusCode(204);
    Tablets.as(tablet)
        .body("{\"battery\": 115, \"waiting\": 3}")
        .put("/api/v1/door/health")
        .then()
        .statusCode(422);
    DeviceHealth health = devices.list(evening.organiser(), evening.code()).get(0).health();
    assertThat(health).isEqualTo(new DeviceHealth(15, false, 3));
    assertThat(health.lacksPower()).isTrue();
  }
}
