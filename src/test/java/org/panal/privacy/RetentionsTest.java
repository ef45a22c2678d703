package org.panal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** What is kept for a time only is gone when that is over, and not before. */
@QuarkusTest
class RetentionsTest {
  /** Long before anything else of the tests happened, so that nobody else's rows are due. */
  private static final Instant NOW = Instant.parse("2025-06-16T09:00:00Z");

  private static final Viewer ADMIN = Viewer.system("test");

  @Inject Retentions retentions;
  @Inject Sessions sessions;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Once once;

  private UUID marta;

  @BeforeEach
  void a_day_of_old() {
    QuarkusMock.installMockForType(new ClockAt(NOW), Time.class);
    rows.change("DELETE FROM forgotten");
    marta = rows.member("Marta Gil");
  }

  @Test
  void answers_to_repeated_requests_stay_for_a_day() {
    answered("young", Duration.ofHours(23));
    answered("old", Duration.ofHours(24));
    assertThat(due("kept.repeated-requests")).isEqualTo(1);
    retentions.forgetSoon();
    assertThat(due("kept.repeated-requests")).isZero();
    assertThat(count("idempotency WHERE actor_id = ?1")).isEqualTo(1L);
    assertThat(retentions.done(ADMIN, Paging.first()).items())
        .contains(
            new Forgotten(
                LocalDate.ofInstant(NOW, ZoneOffset.UTC), "kept.repeated-requests", 1, NOW));
    answered("older", Duration.ofDays(3));
    retentions.forgetSoon();
    assertThat(retentions.done(ADMIN, Paging.first()).items())
        .extracting(Forgotten::rows)
        .contains(2L);
  }

  @Test
  void tokens_stay_for_thirty_days_after_their_end() {
    token("revoked", "revoked_at", Duration.ofDays(30));
    token("expired", "expires_at", Duration.ofDays(31));
    token("fresh", "revoked_at", Duration.ofDays(29));
    retentions.forgetLate();
    assertThat(count("api_token WHERE member_id = ?1")).isEqualTo(1L);
  }

  @Test
  void what_somebody_wanted_of_an_evening_stays_for_a_year_and_their_answer_for_good() {
    Evening evening = evenings.forSeats(null);
    guests.answer(marta, evening, new RsvpForm(true, false, true, null, "Find a client"));
    retentions.forgetLate();
    assertThat(count("rsvp WHERE member_id = ?1 AND goal <> ''")).isEqualTo(1L);
    rows.change(
        "UPDATE occurrence SET starts_at = ?2, ends_at = ?3 WHERE code = ?1",
        evening.code(),
        NOW.minus(Duration.ofDays(366)),
        NOW.minus(Duration.ofDays(365)));
    retentions.forgetLate();
    assertThat(count("rsvp WHERE member_id = ?1 AND goal = ''")).isEqualTo(1L);
  }

  @Test
  void notes_of_mails_stay_half_a_year_unless_they_are_still_to_be_sent() {
    Evening evening = evenings.forSeats(null);
    guests.answer(marta, evening, RsvpForm.yes());
    rows.change(
        "UPDATE notice SET created_at = ?2 WHERE member_id = ?1",
        marta,
        NOW.minus(Duration.ofDays(180)));
    retentions.forgetLate();
    assertThat(count("notice WHERE member_id = ?1")).isEqualTo(1L);
    rows.change("UPDATE notice SET state = 'SENT' WHERE member_id = ?1", marta);
    retentions.forgetLate();
    assertThat(count("notice WHERE member_id = ?1")).isEqualTo(0L);
  }

  @Test
  void whoever_never_came_is_erased_after_half_a_year_unless_they_were_seen() {
    UUID seen = rows.member("Ana Ribera");
    UUID verified = rows.member("Iker Etxea");
    UUID organiser = rows.member("Carmen Leal", Role.ORGANISER);
    guests.answer(seen, evenings.forSeats(null), RsvpForm.yes());
    rows.change("UPDATE member SET verified_at = joined_at WHERE id = ?1", verified);
    for (UUID id : List.of(marta, seen, verified, organiser)) {
      rows.change(
          "UPDATE member SET joined_at = ?2 WHERE id = ?1", id, NOW.minus(Duration.ofDays(180)));
    }
    assertThat(due("kept.never-verified")).isEqualTo(1);
    retentions.forgetLate();
    assertThat(due("kept.never-verified")).isZero();
    assertThat(erased(marta)).isTrue();
    assertThat(List.of(seen, verified, organiser)).noneMatch(this::erased);
  }

  @Test
  void admins_alone_see_what_is_due_and_done() {
    Viewer organiser = Viewer.member(marta, Set.of(Role.ORGANISER));
    Viewer program = Viewer.token(marta, Set.of(Role.ADMIN), Set.of(Scope.PROFILE_READ));
    for (Viewer viewer : List.of(organiser, program, Guests.as(marta))) {
      assertThatThrownBy(() -> retentions.due(viewer)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> retentions.done(viewer, Paging.first()))
          .isInstanceOf(Forbidden.class);
    }
    assertThatThrownBy(() -> retentions.due(Viewer.anonymous())).isInstanceOf(SignInNeeded.class);
  }

  private long due(String rule) {
    return retentions.due(ADMIN).stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private Object count(String where) {
    return rows.value("SELECT COUNT(*) FROM " + where, marta);
  }

  private boolean erased(UUID member) {
    return rows.value("SELECT COUNT(erased_at) FROM member WHERE id = ?1", member).equals(1L);
  }

  private void answered(String key, Duration ago) {
    rows.change(
        "INSERT INTO idempotency (actor_id, route, key_hash, request_hash, body, created_at)"
            + " VALUES (?1, 'POST /x', ?2, '', '{}', ?3)",
        marta,
        key,
        NOW.minus(ago));
  }

  private void token(String name, String end, Duration ago) {
    rows.change(
        "INSERT INTO api_token (id, token_hash, member_id, name, scopes, created_at, %s)"
                .formatted(end)
            + " VALUES (UUID(), ?2, ?1, ?3, 'events:read', ?4, ?4)",
        marta,
        name + marta,
        name,
        NOW.minus(ago));
  }
}
