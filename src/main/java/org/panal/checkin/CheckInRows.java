package org.panal.checkin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Secrets;
import org.panal.shared.Viewer;

/** Facts of doors, as rows. */
@ApplicationScoped
class CheckInRows {
  private static final String LET_IN =
      "c.kind = IN and (c.mode = FORCED"
          + " or (c.mode = ONLINE and c.result in (WELCOME, ALREADY_HERE))"
          + " or (c.mode = OFFLINE and (c.told is null or c.told in (WELCOME, ALREADY_HERE))))"
          + " and not exists (select 1 from CheckIn u where u.occurrenceId = c.occurrenceId"
          + " and u.kind = UNDO and u.undoes = c.nonce)";

  private final EntityManager em;

  CheckInRows(EntityManager em) {
    this.em = em;
  }

  /** What is to be written. */
  record New(
      UUID occurrenceId,
      Viewer by,
      CheckInForm form,
      @Nullable UUID member,
      @Nullable CheckInOutcome result,
      @Nullable Instant hereSince,
      boolean flagged,
      Instant now) {
    /** Only of what a device did by itself does it count what it said. */
    @Nullable CheckInOutcome told() {
      return form.mode() == CheckInMode.OFFLINE ? form.told() : null;
    }

    Instant deviceTime() {
      return form.at() == null ? now : form.at();
    }
  }

  /** Writes the row that all facts about this person write first: they come one by one. */
  void takeTurn(UUID occurrenceId, UUID memberId) {
    em.createNativeQuery(
            "INSERT INTO attendance (occurrence_id, member_id, seq) VALUES (?1, ?2, 1)"
                + " ON DUPLICATE KEY UPDATE seq = seq + 1")
        .setParameter(1, occurrenceId)
        .setParameter(2, memberId)
        .executeUpdate();
  }

  Optional<CheckIn> find(UUID occurrenceId, String nonce) {
    if (!Nonces.isOne(nonce)) {
      return Optional.empty();
    }
    return em.createQuery(
            "from CheckIn c where c.occurrenceId = :occurrence and c.nonce = :nonce", CheckIn.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("nonce", nonce)
        .getResultStream()
        .findFirst();
  }

  /** Adds the fact, and answers it, or the one that was there before under its nonce. */
  CheckIn add(New fact) {
    String code = fact.form().code();
    em.createNativeQuery(
            "INSERT INTO check_in (id, occurrence_id, nonce, device_id, actor_id, member_id,"
                + " code_hash, kind, undoes, device_time, server_time, result, mode, reason,"
                + " here_since, flagged, told) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
                + " ?13, ?14, ?15, ?16, ?17) ON DUPLICATE KEY UPDATE nonce = nonce")
        .setParameter(1, Secrets.uuid())
        .setParameter(2, fact.occurrenceId())
        .setParameter(3, fact.form().nonce())
        .setParameter(4, fact.by().deviceId())
        .setParameter(5, fact.by().memberId())
        .setParameter(6, fact.member())
        .setParameter(7, code == null ? null : Secrets.hash(code))
        .setParameter(8, fact.form().kind().name())
        .setParameter(9, fact.form().undoes())
        .setParameter(10, fact.deviceTime())
        .setParameter(11, fact.now())
        .setParameter(12, fact.result() == null ? null : fact.result().name())
        .setParameter(13, fact.form().mode().name())
        .setParameter(14, fact.form().reason())
        .setParameter(15, fact.hereSince())
        .setParameter(16, fact.flagged())
        .setParameter(17, fact.told() == null ? null : fact.told().name())
        .executeUpdate();
    return find(fact.occurrenceId(), fact.form().nonce()).orElseThrow();
  }

  Presence presence(UUID occurrenceId) {
    return Presence.of(facts(occurrenceId).stream().map(CheckIn::fact).toList());
  }

  /** Whether one person is here: their own facts, and what takes any of them back. */
  Presence presence(UUID occurrenceId, UUID memberId) {
    return Presence.of(
        em.createQuery(
                "from CheckIn c where c.occurrenceId = :occurrence"
                    + " and (c.memberId = :member or c.kind = UNDO)",
                CheckIn.class)
            .setParameter("occurrence", occurrenceId)
            .setParameter("member", memberId)
            .getResultStream()
            .map(CheckIn::fact)
            .toList());
  }

  /** Who was let in, whether they are still here or not, and nobody took it back. */
  Map<UUID, Set<UUID>> everHere(Collection<UUID> occurrenceIds) {
    if (occurrenceIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select distinct c.occurrenceId, c.memberId from CheckIn c"
                + " where c.occurrenceId in :ids and c.memberId is not null and "
                + LET_IN,
            Object[].class)
        .setParameter("ids", occurrenceIds)
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toSet())));
  }

  /** To how many occurrences that began in this time somebody was let in. */
  long timesHere(UUID member, Instant from, Instant to) {
    return em.createQuery(
            "select count(distinct c.occurrenceId) from CheckIn c"
                + " join Occurrence o on o.id = c.occurrenceId"
                + " where c.memberId = :member and o.startsAt >= :from and o.startsAt < :to and "
                + LET_IN,
            Long.class)
        .setParameter("member", member)
        .setParameter("from", from)
        .setParameter("to", to)
        .getSingleResult();
  }

  /** Everything that happened at a door, the latest first. */
  List<CheckIn> facts(UUID occurrenceId) {
    return em.createQuery(
            "from CheckIn c where c.occurrenceId = :occurrence order by c.serverTime desc, c.id",
            CheckIn.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  /** What those are called whom facts are about. */
  Map<UUID, String> names(List<CheckIn> facts) {
    Set<UUID> members =
        facts.stream().map(CheckIn::memberId).filter(Objects::nonNull).collect(toSet());
    return members.isEmpty()
        ? Map.of()
        : em.createQuery("select m.id, m.name from Member m where m.id in :ids", Object[].class)
            .setParameter("ids", members)
            .getResultStream()
            .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** About whom something was recorded, or taken back, after an instant. */
  Set<UUID> movedSince(UUID occurrenceId, Instant after) {
    return em.createQuery(
            "select c.memberId from CheckIn c where c.occurrenceId = :occurrence"
                + " and c.memberId is not null and (c.serverTime > :after or exists (select 1"
                + " from CheckIn u where u.occurrenceId = :occurrence and u.undoes = c.nonce"
                + " and u.serverTime > :after))",
            UUID.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("after", after)
        .getResultStream()
        .collect(toSet());
  }

  /** How many codes that nobody knows were tried since, by the same device or person. */
  long unknownCodes(UUID occurrenceId, Viewer by, Instant since) {
    return em.createQuery(
            "select count(c) from CheckIn c where c.occurrenceId = :occurrence"
                + " and c.serverTime > :since and c.result = UNKNOWN_CODE"
                + " and (c.deviceId = :device or c.actorId = :actor)",
            Long.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("since", since)
        .setParameter("device", by.deviceId())
        .setParameter("actor", by.memberId())
        .getSingleResult();
  }
}
