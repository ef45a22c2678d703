package org.panal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.introduction.Introductions;
import org.panal.member.JoinForm;
import org.panal.member.MemberQuery;
import org.panal.member.Members;
import org.panal.privacy.FullLife.Life;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Coded;
import org.panal.shared.Forbidden;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** After somebody erased themselves, the database knows them no more, and still counts right. */
@QuarkusTest
class ErasuresTest {
  /** Where rows stay under a number: as many as before. */
  private static final List<String> COUNTED =
      List.of("member", "rsvp", "introduction", "introduction_answer", "unmatched", "consent");

  private static final Viewer SELF = Viewer.system("test");

  @Inject Erasures erasures;
  @Inject FullLife lives;
  @Inject Sessions sessions;
  @Inject Members members;
  @Inject Introductions introductions;
  @Inject Events events;
  @Inject Rsvps rsvps;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Once once;
  @Inject EntityManager em;

  @Test
  void no_column_of_any_table_holds_a_trace_of_them() {
    Life life = lives.lived();
    assertThat(traces(FullLife.TRACES).keySet())
        .as("what there is to find before")
        .contains("member.email", "member.name", "member.pitch", "member.headline")
        .contains("member.organisation", "member_skill.text", "member_goal.text")
        .contains("member_link.url", "rsvp.goal", "session.device", "api_token.name")
        .contains("passkey.name", "sign_in_code.email", "sign_in_code.back", "notice.problem")
        .contains("idempotency.body", "broken_draw.problems", "skill_review.text", "round.pool")
        .contains("rotation.pool", "person_report.text", "person_report.outcome")
        .contains("check_in.reason");
    once.run(() -> erasures.erase(life.id(), SELF));
    assertThat(traces(FullLife.TRACES)).isEmpty();
  }

  /** Or what is not left behind is not looked for. */
  @Test
  void the_life_that_is_erased_left_a_row_in_every_table_that_names_members() {
    Life life = lives.lived();
    assertThat(
            Stream.of(
                    em.createNativeQuery(
                            "SELECT DISTINCT CONCAT(table_name, '.', column_name)"
                                + " FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND column_name = 'member_id'",
                            String.class)
                        .getResultList()
                        .toArray())
                .map(column -> column.toString().split("[.]", 2))
                .filter(column -> !hasRow(column[0], column[1], life.id()))
                .map(column -> column[0]))
        .isEmpty();
    once.run(() -> erasures.erase(life.id(), SELF));
  }

  private boolean hasRow(String table, String column, UUID member) {
    return !rows.value("SELECT COUNT(*) FROM `%s` WHERE `%s` = ?1".formatted(table, column), member)
        .equals(0L);
  }

  @Test
  void their_number_is_all_that_is_left_and_it_leads_to_nobody() {
    Life life = lives.lived();
    once.run(() -> erasures.erase(life.id(), SELF));
    assertThat(traces(List.of(life.id().toString())).keySet())
        .containsExactlyInAnyOrder("member.email", "notice.dedup_key");
    assertThat(rows.value("SELECT email FROM member WHERE id = ?1", life.id()))
        .isEqualTo(life.id() + "@erased.invalid");
    assertThat(rows.value("SELECT name FROM member WHERE id = ?1", life.id())).isEqualTo("—");
  }

  @Test
  void counts_stay_right_and_the_seat_goes_to_who_is_next() {
    Life life = lives.lived();
    Map<String, Long> before = counts(life.id());
    assertThat(before.values()).allMatch(count -> count > 0);
    once.run(() -> erasures.erase(life.id(), SELF));
    assertThat(counts(life.id())).isEqualTo(before);
    assertThat(status(life.id(), life.full())).isEqualTo("NOT_GOING");
    assertThat(status(life.waiting(), life.full())).isEqualTo("GOING");
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM notice WHERE member_id = ?1 AND kind = 'PROMOTED'"
                    + " AND state = 'NEW'",
                life.waiting()))
        .isEqualTo(1L);
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM notice WHERE member_id = ?1 AND state = 'NEW'", life.id()))
        .isEqualTo(0L);
  }

  @Test
  void others_find_them_nowhere() {
    Life life = lives.lived();
    String secret = sessions.open(life.id(), "a phone");
    UUID marta = partner(life);
    assertThat(introduced(marta)).isEqualTo(1);
    once.run(() -> erasures.erase(life.id(), SELF));
    assertThat(sessions.find(secret)).isEmpty();
    assertThat(introduced(marta)).isZero();
    assertThat(rows.value("SELECT COUNT(*) FROM veto WHERE ?1 IN (member_id, other_id)", life.id()))
        .isEqualTo(0L);
    Viewer admin = Viewer.system("test");
    assertThatThrownBy(() -> members.get(admin, life.id())).isInstanceOf(NotFound.class);
    MemberQuery query = new MemberQuery(life.id().toString(), null, null, null);
    assertThat(members.list(admin, query, Paging.first()).total()).isZero();
    assertThatThrownBy(
            () ->
                once.run(
                    () ->
                        rsvps.add(
                            life.full().organiser(),
                            life.full().code(),
                            life.id(),
                            GuestReason.OTHER)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> once.run(() -> erasures.erase(life.id(), SELF)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_address_is_free_to_join_anew() {
    Life life = lives.lived();
    String email = (String) rows.value("SELECT email FROM member WHERE id = ?1", life.id());
    once.run(() -> erasures.erase(life.id(), SELF));
    JoinForm form = new JoinForm("Zoraida Quimby", email, Language.ES);
    UUID again = once.run(() -> members.join(Viewer.system("test"), form)).id();
    assertThat(again).isNotEqualTo(life.id());
    once.run(() -> erasures.erase(again, SELF));
  }

  @Test
  void whoever_runs_what_is_still_to_come_cancels_it_first() {
    Evening evening = evenings.forSeats(3);
    UUID organiser = evening.organiser().mustBeMember();
    NewEvent draft =
        new NewEvent(
            rows.space("Europe/Madrid"),
            Evenings.form("Only a draft"),
            Evenings.at(Evenings.START, Evenings.END, null),
            false);
    UUID drafted = once.run(() -> events.create(evening.organiser(), draft)).event().id();
    assertThatThrownBy(() -> once.run(() -> erasures.erase(organiser, SELF)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("privacy.runs-events"));
    once.run(() -> events.cancel(evening.organiser(), evening.id(), "Ill"));
    once.run(() -> erasures.erase(organiser, SELF));
    assertThat(rows.value("SELECT COUNT(*) FROM event WHERE id = ?1", drafted)).isEqualTo(0L);
    assertThat(rows.value("SELECT COUNT(*) FROM event WHERE id = ?1", evening.id())).isEqualTo(1L);
  }

  @Test
  void nobody_is_erased_by_a_browser_that_was_left_open_or_by_who_is_no_admin() {
    UUID marta = rows.member("Marta Gil");
    Viewer self = Guests.as(marta);
    String secret = sessions.open(marta, "a phone");
    rows.change(
        "UPDATE session SET created_at = DATE_SUB(created_at, INTERVAL 10 MINUTE)"
            + " WHERE member_id = ?1",
        marta);
    assertThatThrownBy(() -> once.run(() -> erasures.eraseMe(self, secret)))
        .isInstanceOfSatisfying(
            Forbidden.class, no -> assertThat(no.code()).isEqualTo("session.not-fresh"));
    String fresh = sessions.open(marta, "a phone");
    UUID iker = rows.member("Iker Etxea");
    assertThatThrownBy(() -> once.run(() -> erasures.eraseMe(Guests.as(iker), fresh)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> once.run(() -> erasures.erase(self, iker, fresh)))
        .isInstanceOfSatisfying(
            Forbidden.class, no -> assertThat(no.code()).isEqualTo("role.admin-needed"));
    UUID nuria = rows.member("Nuria Vidal", Role.ADMIN);
    String admins = sessions.open(nuria, "a phone");
    once.run(() -> erasures.erase(Viewer.member(nuria, Set.of(Role.ADMIN)), iker, admins));
    once.run(() -> erasures.eraseMe(self, fresh));
  }

  @Test
  void whoever_answers_while_they_are_erased_comes_to_nothing() {
    for (int i = 0; i < 10; i++) {
      Evening evening = evenings.forSeats(null);
      Evening other = evenings.forSeats(null);
      UUID member = rows.member("Marta Gil");
      guests.answer(member, other, RsvpForm.yes());
      guests.answer(member, other, RsvpForm.no());
      try (AtOnce atOnce = new AtOnce(3)) {
        atOnce.run(
            List.<Runnable>of(
                () -> once.run(() -> erasures.erase(member, SELF)),
                () -> answer(member, evening),
                () -> answer(member, other)),
            Runnable::run);
      }
      assertThat(
              rows.value(
                  "SELECT COUNT(*) FROM rsvp WHERE member_id = ?1 AND status <> 'NOT_GOING'",
                  member))
          .isEqualTo(0L);
    }
  }

  private void answer(UUID member, Evening evening) {
    try {
      guests.answer(member, evening, RsvpForm.yes());
    } catch (Coded gone) {
      assertThat(gone).isInstanceOf(NotFound.class);
    }
  }

  private UUID partner(Life life) {
    return (UUID)
        em.createNativeQuery(
                "SELECT IF(i.one_id = ?1, i.other_id, i.one_id) FROM introduction i"
                    + " JOIN round r ON r.id = i.round_id AND r.status = 'PUBLISHED'"
                    + " WHERE ?1 IN (i.one_id, i.other_id) LIMIT 1",
                UUID.class)
            .setParameter(1, life.id())
            .getSingleResult();
  }

  private long introduced(UUID member) {
    return introductions.list(Guests.as(member), Language.EN, Paging.first()).total();
  }

  private Object status(UUID member, Evening evening) {
    return rows.value(
        "SELECT status FROM rsvp WHERE member_id = ?1"
            + " AND occurrence_id = (SELECT id FROM occurrence WHERE code = ?2)",
        member,
        evening.code());
  }

  private Map<String, Long> counts(UUID member) {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : COUNTED) {
      String column =
          switch (table) {
            case "member" -> "id";
            case "introduction" -> "one_id = ?1 OR other_id";
            default -> "member_id";
          };
      counts.put(
          table,
          (Long)
              rows.value("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?1", member));
    }
    return counts;
  }

  /** In which columns of text or bytes any of these is found, in how many rows. */
  @Transactional
  Map<String, Long> traces(List<String> wanted) {
    Map<String, Long> found = new TreeMap<>();
    for (String[] column : columns()) {
      for (String trace : wanted) {
        Object count =
            rows.value(
                "SELECT COUNT(*) FROM `%s` WHERE LOCATE(?1, LOWER(CONVERT(`%s` USING utf8mb4))) > 0"
                    .formatted(column[0], column[1]),
                trace);
        if (!count.equals(0L)) {
          found.merge(column[0] + "." + column[1], (Long) count, Long::sum);
        }
      }
    }
    return found;
  }

  private List<String[]> columns() {
    List<String[]> columns = new ArrayList<>();
    Stream.of(
            em.createNativeQuery(
                    "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name <> ?1"
                        + " AND (character_set_name IS NOT NULL OR data_type LIKE '%blob'"
                        + " OR data_type LIKE '%binary')",
                    String.class)
                .setParameter(1, "flyway_schema_history")
                .getResultList()
                .toArray())
        .forEach(name -> columns.add(name.toString().split("[.]", 2)));
    return columns;
  }
}
