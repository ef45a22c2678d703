package org.panal.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.panal.event.EventStatus;
import org.panal.event.Happening;
import org.panal.event.Occurrences;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpReceipt;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.SteppedBack;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** The question of the day before: who runs an event chooses whether it is asked. */
@ApplicationScoped
@Transactional
public class StillComing {
  /** When it is asked, and how fresh an answer needs no question. */
  private static final Duration A_DAY = Duration.ofDays(1);

  /** Later it would come too late to help anybody. */
  private static final Duration AT_LEAST_BEFORE = Duration.ofHours(3);

  private final EntityManager em;
  private final Occurrences occurrences;
  private final OwnRsvps own;
  private final Facts facts;
  private final Time time;

  StillComing(EntityManager em, Occurrences occurrences, OwnRsvps own, Facts facts, Time time) {
    this.em = em;
    this.occurrences = occurrences;
    this.own = own;
    this.facts = facts;
    this.time = time;
  }

  /** Whether the day before every date of the event people are asked. Twice is as once. */
  public ComingChoice choose(Viewer viewer, String code, boolean asks) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    UUID event = happening.event().id();
    if (asks) {
      em.createNativeQuery(
              "INSERT INTO coming_question (event_id, since) VALUES (?1, ?2)"
                  + " ON DUPLICATE KEY UPDATE since = since")
          .setParameter(1, event)
          .setParameter(2, time.now())
          .executeUpdate();
    } else {
      em.createNativeQuery("DELETE FROM coming_question WHERE event_id = ?1")
          .setParameter(1, event)
          .executeUpdate();
    }
    facts.publish(Deed.by(viewer, Act.EVENT_CHANGED).on(event));
    return new ComingChoice(asks);
  }

  boolean isAsked(UUID eventId) {
    return count("SELECT COUNT(*) FROM coming_question WHERE event_id = ?1", eventId) > 0;
  }

  private long count(String sql, Object... values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  Optional<Instant> askedAt(UUID occurrenceId) {
    return first("SELECT asked_at FROM coming_asked WHERE occurrence_id = ?1", occurrenceId);
  }

  @SuppressWarnings("unchecked")
  private Optional<Instant> first(String sql, Object... values) {
    var query = em.createNativeQuery(sql, Instant.class);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getResultStream().findFirst();
  }

  Set<UUID> confirmed(UUID occurrenceId) {
    return Set.copyOf(
        ids(
            em.createNativeQuery(
                    "SELECT member_id FROM coming_answer WHERE occurrence_id = ?1", UUID.class)
                .setParameter(1, occurrenceId)));
  }

  /** What the viewer, who is going, has said. */
  public ComingWord get(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_READ);
    UUID occurrence = going(viewer, code).occurrence().id();
    return new ComingWord(code, saidAt(occurrence, viewer.mustBeMember()).orElse(null));
  }

  public Optional<Instant> saidAt(UUID occurrenceId, UUID memberId) {
    return first(
        "SELECT said_at FROM coming_answer WHERE occurrence_id = ?1 AND member_id = ?2",
        occurrenceId,
        memberId);
  }

  private Happening going(Viewer viewer, String code) {
    viewer.mustBeMember();
    Happening happening = occurrences.seen(viewer, code);
    boolean isGoing =
        own.find(viewer, code)
            .map(RsvpReceipt::status)
            .filter(RsvpStatus.GOING::equals)
            .isPresent();
    if (!isGoing) {
      throw new Refusal("turnout.not-going");
    }
    if (happening.occurrence().isOver(time.now())) {
      throw new Refusal("rsvp.over");
    }
    if (happening.occurrence().isCancelled()
        || happening.event().status() == EventStatus.CANCELLED) {
      throw new Refusal("rsvp.cancelled");
    }
    return happening;
  }

  /** The viewer, who is going, still comes. Twice is the same as once. */
  public ComingWord say(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    UUID occurrence = going(viewer, code).occurrence().id();
    UUID member = viewer.mustBeMember();
    em.createNativeQuery(
            "INSERT INTO coming_answer (occurrence_id, member_id, said_at) VALUES (?1, ?2, ?3)"
                + " ON DUPLICATE KEY UPDATE said_at = said_at")
        .setParameter(1, occurrence)
        .setParameter(2, member)
        .setParameter(3, time.now())
        .executeUpdate();
    return new ComingWord(code, saidAt(occurrence, member).orElse(null));
  }

  /** Whoever steps back and comes again is asked anew, or says so. */
  void hear(@Observes SteppedBack fact) {
    em.createNativeQuery("DELETE FROM coming_answer WHERE occurrence_id = ?1 AND member_id = ?2")
        .setParameter(1, fact.occurrenceId())
        .setParameter(2, fact.memberId())
        .executeUpdate();
  }

  /** The dates within a day whose people are to be asked. For the job that does. */
  public List<UUID> due(Viewer viewer) {
    viewer.mustBeAdmin();
    Instant now = time.now();
    return ids(
        em.createNativeQuery(
                "SELECT o.id FROM coming_question q JOIN event e ON e.id = q.event_id"
                    + " JOIN occurrence o ON o.event_id = e.id"
                    + " LEFT JOIN coming_asked a ON a.occurrence_id = o.id"
                    + " WHERE e.status = 'PUBLISHED' AND o.cancelled_at IS NULL"
                    + " AND a.occurrence_id IS NULL AND o.starts_at > ?1 AND o.starts_at <= ?2"
                    + " ORDER BY o.starts_at, o.id",
                UUID.class)
            .setParameter(1, now.plus(AT_LEAST_BEFORE))
            .setParameter(2, now.plus(A_DAY)));
  }

  @SuppressWarnings("unchecked")
  private static List<UUID> ids(Query query) {
    return (List<UUID>) query.getResultList();
  }

  /** Asks everybody who is going and did not say so just now; tells how many. Only once. */
  public int ask(Viewer viewer, UUID occurrenceId) {
    viewer.mustBeAdmin();
    Instant now = time.now();
    int isNew =
        em.createNativeQuery(
                "INSERT IGNORE INTO coming_asked (occurrence_id, asked_at) VALUES (?1, ?2)")
            .setParameter(1, occurrenceId)
            .setParameter(2, now)
            .executeUpdate();
    if (isNew == 0) {
      return 0;
    }
    List<UUID> asked =
        em.createQuery(
                "select r.memberId from Rsvp r where r.occurrenceId = :occurrence"
                    + " and r.status = GOING and r.answeredAt < :fresh order by r.lineNo, r.id",
                UUID.class)
            .setParameter("occurrence", occurrenceId)
            .setParameter("fresh", now.minus(A_DAY))
            .getResultList();
    facts.publish(new ComingAsked(occurrenceId, asked, now));
    return asked.size();
  }
}
