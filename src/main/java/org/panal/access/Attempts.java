package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.shared.Secrets;
import org.panal.shared.Time;

/**
 * How often the same was tried lately, by the same. It stands in the database, so that a limit
 * holds over all nodes; the row is written before it is read, so that it holds at once too.
 */
@ApplicationScoped
class Attempts {
  private final EntityManager em;
  private final Time time;

  Attempts(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /** At most so many within any stretch of time that long. */
  record Limit(String action, int most, Duration within) {}

  /** How long to wait, if there is no room for one more. Counts nothing. */
  Optional<Duration> mustWait(Limit limit, String who) {
    Instant now = time.now();
    List<Instant> recent = recent(limit, who, now);
    return recent.size() < limit.most()
        ? Optional.empty()
        : Optional.of(
            Duration.between(now, recent.get(recent.size() - limit.most()).plus(limit.within())));
  }

  void count(Limit limit, String who) {
    Instant now = time.now();
    String all =
        Stream.concat(recent(limit, who, now).stream(), Stream.of(now))
            .map(at -> Long.toString(at.toEpochMilli()))
            .collect(Collectors.joining(" "));
    em.createNativeQuery(
            "UPDATE attempts SET recent = ?3, over_at = ?4 WHERE action = ?1 AND who_hash = ?2")
        .setParameter(1, limit.action())
        .setParameter(2, Secrets.hash(who))
        .setParameter(3, all)
        .setParameter(4, now.plus(limit.within()))
        .executeUpdate();
  }

  private List<Instant> recent(Limit limit, String who, Instant now) {
    guard(limit, who, now);
    String stored =
        (String)
            em.createNativeQuery(
                    "SELECT recent FROM attempts WHERE action = ?1 AND who_hash = ?2", String.class)
                .setParameter(1, limit.action())
                .setParameter(2, Secrets.hash(who))
                .getSingleResult();
    return Arrays.stream(stored.split(" "))
        .filter(each -> !each.isEmpty())
        .map(each -> Instant.ofEpochMilli(Long.parseLong(each)))
        .filter(at -> at.plus(limit.within()).isAfter(now))
        .toList();
  }

  private void guard(Limit limit, String who, Instant now) {
    em.createNativeQuery(
            "INSERT INTO attempts (action, who_hash, seq, recent, over_at)"
                + " VALUES (?1, ?2, 1, '', ?3) ON DUPLICATE KEY UPDATE seq = seq + 1")
        .setParameter(1, limit.action())
        .setParameter(2, Secrets.hash(who))
        .setParameter(3, now.plus(limit.within()))
        .executeUpdate();
  }
}
