package org.panal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.member.JoinForm;
import org.panal.privacy.Retentions;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Rows;

@QuarkusTest
class WaysInTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  @Inject Sessions sessions;
  @Inject ApiTokens tokens;
  @Inject FirstAdmin firstAdmin;
  @Inject Retentions retentions;
  @Inject Once once;
  @Inject Rows rows;
  @Inject EntityManager em;

  private UUID marta;

  @BeforeEach
  void marta() {
    at(MONDAY);
    marta = rows.member("Marta Gil", Role.ORGANISER);
  }

  @Test
  void a_session_is_whose_it_is_until_it_ends() {
    String secret = sessions.open(marta, "a phone");
    assertThat(sessions.find(secret).flatMap(Viewer::member)).contains(marta);
    assertThat(sessions.find(secret))
        .hasValueSatisfying(who -> assertThat(who.isOrganiser()).isTrue());
    sessions.end(secret);
    assertThat(sessions.find(secret)).isEmpty();
  }

  @Test
  void what_the_database_holds_of_a_session_opens_nothing() {
    sessions.open(marta, "a phone");
    Object held =
        em.createNativeQuery("SELECT id_hash FROM session WHERE member_id = ?1")
            .setParameter(1, marta)
            .getSingleResult();
    assertThat(sessions.find((String) held)).isEmpty();
  }

  @Test
  void a_session_rests_for_a_week_and_lives_for_a_month() {
    UUID iker = rows.member("Iker Etxea");
    String secret = sessions.open(iker, "a phone");
    for (int day = 5; day <= 25; day += 5) {
      at(MONDAY.plus(Duration.ofDays(day)));
      assertThat(sessions.find(secret)).isPresent();
    }
    at(MONDAY.plus(Duration.ofDays(30)));
    assertThat(sessions.find(secret)).isEmpty();

    at(MONDAY);
    String idle = sessions.open(iker, "a laptop");
    at(MONDAY.plus(Duration.ofDays(7)));
    assertThat(sessions.find(idle)).isEmpty();
  }

  @Test
  void whoever_runs_the_house_signs_in_again_every_day() {
    for (Role role : Role.values()) {
      at(MONDAY);
      UUID carmen = rows.member("Carmen Leal", role);
      String secret = sessions.open(carmen, "a phone");
      for (int hours = 8; hours < 24; hours += 8) {
        at(MONDAY.plus(Duration.ofHours(hours)));
        assertThat(sessions.find(secret)).isPresent();
      }
      at(MONDAY.plus(Duration.ofHours(24)));
      assertThat(sessions.find(secret)).isEmpty();

      at(MONDAY);
      String idle = sessions.open(carmen, "a laptop");
      at(MONDAY.plus(Duration.ofHours(12)));
      assertThat(sessions.find(idle)).isEmpty();
    }
  }

  @Test
  void a_role_that_is_given_later_cuts_a_session_short() {
    UUID iker = rows.member("Iker Etxea");
    String secret = sessions.open(iker, "a phone");
    at(MONDAY.plus(Duration.ofHours(13)));
    rows.change(
        "INSERT INTO member_role (member_id, role, since) VALUES (?1, 'ORGANISER', ?2)",
        iker,
        MONDAY);
    assertThat(sessions.find(secret)).isEmpty();
  }

  @Test
  void sessions_that_are_over_are_forgotten_and_no_others() {
    UUID iker = rows.member("Iker Etxea");
    sessions.open(iker, "a phone");
    at(MONDAY.plus(Duration.ofDays(3)));
    String fresh = sessions.open(iker, "a laptop");
    at(MONDAY.plus(Duration.ofDays(7)));
    retentions.forgetSoon();
    assertThat(rows.value("SELECT COUNT(*) FROM session WHERE member_id = ?1", iker)).isEqualTo(1L);
    assertThat(sessions.find(fresh)).isPresent();
  }

  @Test
  void the_configured_token_is_the_admins_until_another_is_configured() {
    String first = "first-" + UUID.randomUUID();
    String second = "second-" + UUID.randomUUID();
    tokens.configure(marta, first);
    tokens.configure(marta, first);
    assertThat(tokens.find(first).map(Viewer::scopes))
        .hasValueSatisfying(
            scopes -> assertThat(scopes).containsExactlyInAnyOrderElementsOf(Scope.forTokens()));
    tokens.configure(marta, second);
    assertThat(tokens.find(first)).isEmpty();
    assertThat(tokens.find(second)).isPresent();
    assertThat(tokens.find("no token at all")).isEmpty();
  }

  @Test
  void the_set_up_link_makes_one_admin_and_is_good_once() {
    em.getEntityManagerFactory()
        .runInTransaction(e -> e.createQuery("delete from Session").executeUpdate());
    Optional<String> link = once.run(firstAdmin::prepare);
    assertThat(link).isPresent();
    assertThat(firstAdmin.knowsWho(link.get())).isFalse();
    JoinForm form = new JoinForm("Raúl Vidal", UUID.randomUUID() + "@example.org", Language.ES);
    UUID admin = once.run(() -> firstAdmin.comeIn(link.get(), form));
    assertThat(sessions.find(sessions.open(admin, "")))
        .hasValueSatisfying(who -> assertThat(who.isAdmin()).isTrue());
    assertThatThrownBy(() -> firstAdmin.comeIn(link.get(), form)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> firstAdmin.comeIn("no link", form)).isInstanceOf(NotFound.class);
    assertThat(once.run(firstAdmin::prepare)).isEmpty();
  }

  @Test
  void the_set_up_link_is_too_old_after_a_day() {
    em.getEntityManagerFactory()
        .runInTransaction(e -> e.createQuery("delete from Session").executeUpdate());
    String link = once.run(firstAdmin::prepare).orElseThrow();
    at(MONDAY.plus(Duration.ofHours(24)));
    assertThatThrownBy(() -> firstAdmin.knowsWho(link)).isInstanceOf(Refusal.class);
  }

  private static void at(Instant instant) {
    QuarkusMock.installMockForType(new ClockAt(instant), Time.class);
  }
}
