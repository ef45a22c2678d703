package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.shared.Once;
import org.panal.shared.Time;

/**
 * The rows to be sent. They are taken by writing an owner and a lease, never by a lock alone: a
 * written row is certified on a cluster, so nobody takes it twice.
 */
@ApplicationScoped
class Outbox {
  private static final int MOST_DOUBLINGS = 8;
  private static final int PROBLEM_LENGTH = 400;

  private final EntityManager em;
  private final Once once;
  private final Time time;
  private final NoticeConfig config;

  Outbox(EntityManager em, Once once, Time time, NoticeConfig config) {
    this.em = em;
    this.once = once;
    this.time = time;
    this.config = config;
  }

  /** Writes news down in the caller's transaction. What was dropped is to be sent after all. */
  void note(News news, Instant now) {
    note(news, now, now);
  }

  private void note(News news, Instant now, Instant due) {
    em.createNativeQuery(
            "INSERT INTO notice (dedup_key, kind, member_id, occurrence_id, state, created_at,"
                + " next_at) VALUES (?1, ?2, ?3, ?4, 'NEW', ?5, ?6)"
                + " ON DUPLICATE KEY UPDATE"
                + " next_at = IF(state = 'DROPPED', VALUES(next_at), next_at),"
                + " tries = IF(state = 'DROPPED', 0, tries),"
                + " state = IF(state = 'DROPPED', 'NEW', state)")
        .setParameter(1, news.dedupKey())
        .setParameter(2, news.kind().name())
        .setParameter(3, news.memberId())
        .setParameter(4, news.occurrenceId())
        .setParameter(5, now)
        .setParameter(6, due)
        .executeUpdate();
  }

  /**
   * Writes down that dates of an event changed. What waits to tell the same person of the same
   * event tells of this change too: it is written, so that nobody sends it before this one stands.
   */
  void noteChange(News news, Instant now, Instant due) {
    int waiting =
        em.createNativeQuery(
                "UPDATE notice n JOIN occurrence o ON o.id = n.occurrence_id"
                    + " JOIN occurrence x ON x.event_id = o.event_id AND x.id = ?3"
                    + " SET n.next_at = ?4 WHERE n.member_id = ?2 AND n.kind = ?1"
                    + " AND n.state = 'NEW' AND n.owner IS NULL")
            .setParameter(1, news.kind().name())
            .setParameter(2, news.memberId())
            .setParameter(3, news.occurrenceId())
            .setParameter(4, due)
            .executeUpdate();
    if (waiting == 0) {
      note(new News(news.kind(), news.occurrenceId(), news.memberId(), next(news)), now, due);
    }
  }

  /** Writes news down that may come again; what waits to be told is not told twice. */
  void noteAgain(News news, Instant now) {
    boolean waits =
        !em.createNativeQuery(
                "SELECT id FROM notice WHERE kind = ?1 AND member_id = ?2"
                    + " AND occurrence_id = ?3 AND state = 'NEW'")
            .setParameter(1, news.kind().name())
            .setParameter(2, news.memberId())
            .setParameter(3, news.occurrenceId())
            .getResultList()
            .isEmpty();
    if (!waits) {
      note(new News(news.kind(), news.occurrenceId(), news.memberId(), next(news)), now, now);
    }
  }

  /** What changes again after it was told is told again. */
  private int next(News news) {
    return 1
        + ((Number)
                em.createNativeQuery(
                        "SELECT COUNT(*) FROM notice WHERE kind = ?1 AND member_id = ?2"
                            + " AND occurrence_id = ?3")
                    .setParameter(1, news.kind().name())
                    .setParameter(2, news.memberId())
                    .setParameter(3, news.occurrenceId())
                    .getSingleResult())
            .intValue();
  }

  /** Writes down that somebody asked to sign in; whether they are a member shows when it leaves. */
  void noteSignIn(UUID signInId, Instant now) {
    em.createNativeQuery(
            "INSERT INTO notice (dedup_key, kind, sign_in_id, state, created_at, next_at)"
                + " VALUES (?1, 'SIGN_IN', ?2, 'NEW', ?3, ?3)")
        .setParameter(1, "sign_in." + signInId)
        .setParameter(2, signInId)
        .setParameter(3, now)
        .executeUpdate();
  }

  /**
   * Drops what is not sent yet about an occurrence, in the caller's transaction; but not what tells
   * of changes, which may be about other dates too.
   */
  void drop(UUID occurrenceId) {
    em.createNativeQuery(
            "UPDATE notice SET state = 'DROPPED' WHERE occurrence_id = ?1 AND state = 'NEW'"
                + " AND kind NOT IN ('MOVED', 'CANCELLED')")
        .setParameter(1, occurrenceId)
        .executeUpdate();
  }

  /** Takes what is due for a worker, in a transaction of its own, and tells what was taken. */
  List<Notice> claim(UUID worker) {
    once.run(() -> write(worker, time.now()));
    return once.run(() -> held(worker));
  }

  private void write(UUID worker, Instant now) {
    em.createNativeQuery(
            "UPDATE notice SET owner = ?1, lease_until = ?2, tries = tries + 1"
                + " WHERE state = 'NEW' AND next_at <= ?3"
                + " AND (lease_until IS NULL OR lease_until <= ?3) ORDER BY id LIMIT ?4")
        .setParameter(1, worker)
        .setParameter(2, now.plus(config.lease()))
        .setParameter(3, now)
        .setParameter(4, config.batch())
        .executeUpdate();
  }

  private List<Notice> held(UUID worker) {
    return em.createQuery(
            "from Notice n where n.owner = :worker and n.state = :state order by n.id",
            Notice.class)
        .setParameter("worker", worker)
        .setParameter("state", NoticeState.NEW)
        .getResultList();
  }

  void sent(Notice notice, UUID worker) {
    settle("state = 'SENT', sent_at = ?3", notice, worker, time.now());
  }

  void dropped(Notice notice, UUID worker) {
    settle("state = 'DROPPED', problem = ?3", notice, worker, "");
  }

  /** It did not leave: later again, or never when it was tried often enough. */
  void failed(Notice notice, UUID worker, String problem) {
    String noted = problem.substring(0, Math.min(problem.length(), PROBLEM_LENGTH));
    boolean isLast = notice.tries() >= config.tries();
    once.run(
        () ->
            settlement("state = ?4, problem = ?3, next_at = ?5", notice, worker, noted)
                .setParameter(4, (isLast ? NoticeState.DEAD : NoticeState.NEW).name())
                .setParameter(5, time.now().plus(pauseAfter(notice.tries())))
                .executeUpdate());
  }

  /** Only whoever holds it settles it. */
  private void settle(String what, Notice notice, UUID worker, Object value) {
    once.run(() -> settlement(what, notice, worker, value).executeUpdate());
  }

  private Query settlement(String what, Notice notice, UUID worker, Object value) {
    return em.createNativeQuery(
            "UPDATE notice SET "
                + what
                + ", owner = NULL, lease_until = NULL WHERE id = ?1 AND owner = ?2")
        .setParameter(1, notice.id())
        .setParameter(2, worker)
        .setParameter(3, value);
  }

  private Duration pauseAfter(int tries) {
    return config.pause().multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
  }
}
