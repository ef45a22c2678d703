package org.panal.privacy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.privacy.FullLife.Life;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** What somebody downloads is all there is about them, and nothing of anybody else's. */
@QuarkusTest
class ExportsTest {
  /** Columns that name somebody and are not theirs to read, each with the reason. */
  private static final Map<String, String> NOT_THEIRS =
      Map.of(
          "person_report.reported_id", "who is reported never learns of it",
          "veto.other_id", "whom others do not want to meet is their secret",
          "wish.one_id", "what an organiser wished of two is the organiser's",
          "wish.other_id", "what an organiser wished of two is the organiser's");

  /** Columns of their rows that are left out, each with the reason. */
  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("session.id_hash", "opens"),
          Map.entry("session.member_id", "is whoever asks"),
          Map.entry("api_token.token_hash", "opens"),
          Map.entry("api_token.member_id", "is whoever asks"),
          Map.entry("member_photo.member_id", "is whoever asks"),
          Map.entry("member_photo.small", "is the same once more"),
          Map.entry("passkey.member_id", "is whoever asks"),
          Map.entry("passkey.credential", "is a key, and no text"),
          Map.entry("passkey_challenge.challenge_hash", "opens"),
          Map.entry("passkey_challenge.member_id", "is whoever asks"),
          Map.entry("provider_account.member_id", "is whoever asks"),
          Map.entry("set_up_link.token_hash", "opens"),
          Map.entry("set_up_link.member_id", "is whoever asks"),
          Map.entry("introduction.answer_seq", "tells whether the other one answered"),
          Map.entry("idempotency.actor_id", "is whoever asks"),
          Map.entry("idempotency.key_hash", "is the hash of what they sent"),
          Map.entry("idempotency.request_hash", "is the hash of what they sent"),
          Map.entry("notice.owner", "is a worker of ours"),
          Map.entry("notice.lease_until", "is a worker of ours"),
          Map.entry("notice.sign_in_id", "never stands beside a member"),
          Map.entry("event_team.given_by", "is somebody else"),
          Map.entry("person_report.reporter_id", "is whoever asks"),
          Map.entry("person_report.closed_by", "is somebody else"),
          Map.entry("person_report.outcome", "is the admins' note"),
          Map.entry("device.last_seen_at", "is the tablet's, not theirs"),
          Map.entry("device.token_hash", "opens"),
          Map.entry("rotation.turns", "is the plan's, not theirs"),
          Map.entry("rotation.minutes", "is the plan's, not theirs"),
          Map.entry("rotation.seats", "is the plan's, not theirs"),
          Map.entry("rotation.begins", "is the plan's, not theirs"),
          Map.entry("rotation.seed", "is the plan's, not theirs"),
          Map.entry("rotation.weights", "is the plan's, not theirs"),
          Map.entry("rotation.pool", "tells about everybody who came"),
          Map.entry("rotation.input_hash", "is the plan's, not theirs"),
          Map.entry("rotation.report", "is the plan's, not theirs"),
          Map.entry("round.seed", "is the round's, not theirs"),
          Map.entry("round.weights", "is the round's, not theirs"),
          Map.entry("round.pool", "tells about everybody who came"),
          Map.entry("round.input_hash", "is the round's, not theirs"),
          Map.entry("round.report", "is the round's, not theirs"),
          Map.entry("round.proof", "tells about everybody who came"),
          Map.entry("round.kept", "tells about everybody who came"),
          Map.entry("badge.secret_hash", "opens"),
          Map.entry("check_in.code_hash", "opens"),
          Map.entry("sign_in_code.browser_hash", "opens"),
          Map.entry("sign_in_code.code_hash", "opens"),
          Map.entry("sign_in_code.link_hash", "opens"),
          Map.entry("skill_review.folded", "was somebody else's word"),
          Map.entry("skill_review.text", "was somebody else's word"),
          Map.entry("audit.actor_id", "who did it to them may be somebody else"),
          Map.entry("audit.member_id", "whom they did it to may be somebody else"),
          Map.entry("wish.one_id", "is about somebody else"),
          Map.entry("wish.other_id", "is about somebody else"));

  @Inject Exports exports;
  @Inject FullLife lives;
  @Inject Sessions sessions;
  @Inject Rows rows;
  @Inject Once once;
  @Inject EntityManager em;

  @Test
  void every_row_that_names_them_is_in_it() {
    Life life = lives.lived();
    Export export = export(life.id());
    Map<String, Long> missing = new TreeMap<>();
    naming().stream()
        .filter(column -> !NOT_THEIRS.containsKey(column))
        .forEach(
            column -> {
              long there = count(column, life.id());
              long told = export.tables().getOrDefault(table(column), List.of()).size();
              if (told < there) {
                missing.put(column, there - told);
              }
            });
    assertThat(missing).isEmpty();
    assertThat(export.tables().get("rsvp")).hasSize(2);
    assertThat(export.tables().get("introduction")).hasSize(1);
    assertThat(export.tables().get("sign_in_code")).hasSize(1);
  }

  @Test
  void every_column_of_their_rows_is_in_it_or_left_out_for_a_reason() {
    Life life = lives.lived();
    Export export = export(life.id());
    for (Map.Entry<String, List<Map<String, Object>>> part : export.tables().entrySet()) {
      Set<String> told =
          part.getValue().stream().flatMap(row -> row.keySet().stream()).collect(toSet());
      for (String column : filled(part.getKey(), life.id())) {
        if (!LEFT_OUT.containsKey(part.getKey() + "." + column)) {
          assertThat(told).as(part.getKey()).contains(column);
        }
      }
    }
  }

  @Test
  void values_are_told_as_they_stand() {
    Life life = lives.lived();
    Export export = export(life.id());
    Map<String, Object> member = export.tables().get("member").get(0);
    assertThat(member)
        .containsEntry("name", "Zoraida Quimby")
        .containsEntry("pitch", "Call me: +34 600 123 987")
        .containsEntry("avoids_own_organisation", true)
        .containsEntry("joined_at", "2026-01-01T00:00:00Z")
        .containsEntry("monthly_cap", 4)
        .doesNotContainKeys("paused_until", "erased_at");
    assertThat(export.tables().get("member_goal").get(0))
        .containsEntry("text", "Become Zoraida the Great");
  }

  @Test
  void it_holds_nothing_that_opens_anything_and_no_secret_of_others() {
    Life life = lives.lived();
    String all = export(life.id()).tables().toString();
    assertThat(all)
        .doesNotContain("hash-" + life.id(), "browser-" + life.id(), "link-" + life.id())
        .doesNotContain("Somebody else", "answer_seq");
    Object other = rows.value("SELECT member_id FROM veto WHERE other_id = ?1 LIMIT 1", life.id());
    assertThat(all).doesNotContain(other.toString());
  }

  @Test
  void only_who_signed_in_a_moment_ago_gets_it_and_only_their_own() {
    UUID marta = rows.member("Marta Gil");
    String secret = sessions.open(marta, "a phone");
    Viewer program = Viewer.token(marta, Set.of(), Set.copyOf(Scope.forTokens()));
    assertThatThrownBy(() -> exports.of(program, secret)).isInstanceOf(Forbidden.class);
    Viewer admin = Viewer.member(rows.member("Nuria Vidal", Role.ADMIN), Set.of(Role.ADMIN));
    assertThatThrownBy(() -> exports.of(admin, secret)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> exports.of(Viewer.anonymous(), secret))
        .isInstanceOf(SignInNeeded.class);
    rows.change(
        "UPDATE session SET created_at = ?2 WHERE member_id = ?1",
        marta,
        LocalDateTime.of(2026, 1, 1, 0, 0));
    assertThatThrownBy(() -> exports.of(Guests.as(marta), secret))
        .isInstanceOfSatisfying(
            Forbidden.class, no -> assertThat(no.code()).isEqualTo("session.not-fresh"));
  }

  private Export export(UUID member) {
    return exports.of(Guests.as(member), sessions.open(member, "a phone"));
  }

  private static String table(String column) {
    return column.split("[.]", 2)[0];
  }

  /** Columns that can name a member. */
  private List<String> naming() {
    return listed(
        "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND data_type = 'uuid'");
  }

  private long count(String column, UUID member) {
    String[] parts = column.split("[.]", 2);
    String drafts =
        Set.of("introduction", "unmatched").contains(parts[0])
            ? " AND round_id IN (SELECT id FROM round WHERE status = 'PUBLISHED')"
            : "";
    return (Long)
        rows.value(
            "SELECT COUNT(*) FROM `%s` WHERE `%s` = ?1%s".formatted(parts[0], parts[1], drafts),
            member);
  }

  /** Columns of a table in which some row that names them holds something. */
  private List<String> filled(String table, UUID member) {
    List<String> names =
        naming().stream()
            .filter(column -> table(column).equals(table) && !NOT_THEIRS.containsKey(column))
            .map(column -> column.split("[.]", 2)[1] + " = '" + member + "'")
            .toList();
    if (names.isEmpty()) {
      return List.of();
    }
    String theirs = String.join(" OR ", names);
    return listed(
            "SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = '"
                + table
                + "'")
        .stream()
        .filter(
            column ->
                !rows.value(
                        "SELECT COUNT(*) FROM `%1$s` WHERE (%3$s) AND `%2$s` IS NOT NULL"
                                .formatted(table, column, theirs)
                            + " AND LENGTH(`%s`) > 0".formatted(column))
                    .equals(0L))
        .toList();
  }

  @Transactional
  List<String> listed(String sql) {
    return em.createNativeQuery(sql, String.class).getResultList();
  }
}
