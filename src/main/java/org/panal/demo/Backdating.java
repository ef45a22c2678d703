package org.panal.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.panal.demo.Evenings.Answer;
import org.panal.demo.Evenings.Held;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Viewer;

/**
 * Moves what has just been done to when it is meant to have been. No verb of the house can do that,
 * and none should: only here are rows written past their entities.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class Backdating {
  private static final LocalTime FIRST_ANSWER = LocalTime.of(9, 0);
  private static final Duration BETWEEN_ANSWERS = Duration.ofMinutes(7);
  private static final int DAYS_SINCE_THE_LAST_JOINED = 80;

  private final EntityManager em;

  Backdating(EntityManager em) {
    this.em = em;
  }

  /** Everybody joined some time ago, each at another time. */
  void joined(Collection<Viewer> members, Instant now) {
    em.flush();
    int days = DAYS_SINCE_THE_LAST_JOINED;
    for (Viewer member : members) {
      run(
          "UPDATE member SET joined_at = ?1, verified_at = ?1, profile_changed_at = ?1"
              + " WHERE id = ?2",
          now.minus(Duration.ofDays(days)),
          member.mustBeMember());
      days += 11;
    }
    em.clear();
  }

  /** All answers for the evening were given when they are meant to. */
  void answered(Held held, ZoneId zone, Instant now) {
    em.flush();
    List<Answer> answers = held.answers();
    IntStream.range(0, answers.size())
        .forEach(
            at ->
                answer(held, answers.get(at).member().mustBeMember(), given(held, at, zone, now)));
    history(held.code());
    notices(held);
    em.clear();
  }

  /** It was held that much earlier, and everything drawn for it was drawn the day before. */
  void over(OccurrenceCard planned, int daysEarlier) {
    em.flush();
    LocalDateTime start = planned.start().minusDays(daysEarlier);
    LocalDateTime end = planned.end().minusDays(daysEarlier);
    run(
        "UPDATE occurrence SET original_start = ?1, local_start = ?1, local_end = ?2,"
            + " starts_at = ?3, ends_at = ?4 WHERE code = ?5",
        start,
        end,
        start.atZone(planned.zone()).toInstant(),
        end.atZone(planned.zone()).toInstant(),
        planned.code());
    run(
        "UPDATE event e JOIN occurrence o ON o.event_id = e.id"
            + " SET e.created_at = o.starts_at - INTERVAL 40 DAY WHERE o.code = ?1",
        planned.code());
    rounds(planned.code());
    em.clear();
  }

  private void rounds(String code) {
    run(
        "UPDATE round r JOIN occurrence o ON o.id = r.occurrence_id"
            + " SET r.drawn_at = o.starts_at - INTERVAL 26 HOUR,"
            + " r.published_at = o.starts_at - INTERVAL 24 HOUR WHERE o.code = ?1",
        code);
    run(
        "UPDATE introduction_answer a JOIN introduction i ON i.id = a.introduction_id"
            + " JOIN occurrence o ON o.id = i.occurrence_id"
            + " SET a.at = o.starts_at - INTERVAL 20 HOUR, a.said_yes_at = a.at WHERE o.code = ?1",
        code);
    run(
        "UPDATE notice n JOIN round r ON r.occurrence_id = n.occurrence_id"
            + " JOIN occurrence o ON o.id = n.occurrence_id SET n.state = 'SENT',"
            + " n.created_at = r.published_at, n.next_at = r.published_at,"
            + " n.sent_at = r.published_at WHERE o.code = ?1 AND n.kind = 'INTRODUCTIONS'",
        code);
  }

  /** How it went was told the morning after. */
  void lookedBack(String code) {
    run(
        "UPDATE introduction_answer a JOIN introduction i ON i.id = a.introduction_id"
            + " JOIN occurrence o ON o.id = i.occurrence_id"
            + " SET a.at = o.ends_at + INTERVAL 12 HOUR"
            + " WHERE o.code = ?1 AND a.answer IN ('MET', 'MISSED')",
        code);
  }

  /** Later in line is later in time, and nobody answered in the future. */
  private static Instant given(Held held, int at, ZoneId zone, Instant now) {
    Instant meant =
        held.day()
            .minusDays(held.answers().get(at).daysBefore())
            .atTime(FIRST_ANSWER)
            .atZone(zone)
            .toInstant()
            .plus(BETWEEN_ANSWERS.multipliedBy(at));
    Instant latest = now.minusSeconds(held.answers().size() - (long) at);
    return meant.isBefore(latest) ? meant : latest;
  }

  private void answer(Held held, UUID member, Instant at) {
    run(
        "UPDATE rsvp r JOIN occurrence o ON o.id = r.occurrence_id SET r.answered_at = ?1"
            + " WHERE o.code = ?2 AND r.member_id = ?3",
        at,
        held.code(),
        member);
  }

  private void history(String code) {
    run(
        "UPDATE rsvp_history h JOIN rsvp r ON r.id = h.rsvp_id"
            + " JOIN occurrence o ON o.id = r.occurrence_id SET h.at = r.answered_at"
            + " WHERE o.code = ?1",
        code);
  }

  /** Nobody is told today of what was long ago. */
  private void notices(Held held) {
    run(
        "UPDATE notice n JOIN occurrence o ON o.id = n.occurrence_id"
            + " JOIN rsvp r ON r.occurrence_id = o.id AND r.member_id = n.member_id"
            + " SET n.state = 'SENT', n.created_at = r.answered_at, n.next_at = r.answered_at,"
            + " n.sent_at = r.answered_at WHERE o.code = ?1 AND n.state = 'NEW'",
        held.code());
  }

  private void run(String sql, Object... values) {
    var statement = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
