package org.panal.introduction;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.matching.Pair;

/** Who was introduced to whom, and when: what a draw must not do again. */
@ApplicationScoped
class History {
  private static final String PUBLISHED =
      " from Introduction i join Round r on r.id = i.roundId"
          + " join Occurrence o on o.id = i.occurrenceId"
          + " left join IntroductionAnswer a"
          + " on a.introductionId = i.id and a.memberId = i.%1$s"
          + " left join IntroductionEnd x on x.introductionId = i.id"
          + " left join Rsvp v on v.occurrenceId = i.occurrenceId and v.memberId = i.%2$s"
          + " and v.status = GOING"
          + " where r.status = PUBLISHED and o.cancelledAt is null and i.%1$s in :ids"
          + " and o.startsAt >= :from and o.startsAt < :to";

  private static final String TOGETHER =
      "select a.memberId, b.memberId from Seat a join Seat b on b.rotationId = a.rotationId"
          + " and b.turn = a.turn and b.place = a.place and b.memberId <> a.memberId"
          + " join Rotation r on r.id = a.rotationId join Occurrence o on o.id = r.occurrenceId"
          + " where r.status = PUBLISHED and o.cancelledAt is null and a.place > 0"
          + " and a.memberId in :ids and b.memberId in :ids"
          + " and o.startsAt >= :since and o.id <> :leftOut";

  private static final UUID NOWHERE = new UUID(0, 0);

  private final EntityManager em;

  History(EntityManager em) {
    this.em = em;
  }

  /**
   * A published introduction, as one of its two holds it.
   *
   * @param points what it is worth
   * @param answer what the holder said of it
   * @param otherComes whether the other is still going
   * @param ended whether another took its place at the door
   */
  record Held(
      UUID introductionId,
      UUID memberId,
      UUID otherId,
      UUID occurrenceId,
      Instant startsAt,
      int points,
      @Nullable Answer answer,
      boolean otherComes,
      boolean ended) {
    /** Whether it counts against the holder's caps: not once they asked for, or got, another. */
    boolean counts() {
      return !ended && (answer == null || !answer.isNo());
    }

    /** The two as the engine names them. */
    Pair pair() {
      return Pair.of(memberId.toString(), otherId.toString());
    }
  }

  /** What these members hold at occurrences that start in the time from, up to and without to. */
  List<Held> held(Collection<UUID> ids, Instant from, Instant to) {
    List<Held> both = new ArrayList<>();
    if (!ids.isEmpty()) {
      both.addAll(side("oneId", "otherId", ids, from, to));
      both.addAll(side("otherId", "oneId", ids, from, to));
    }
    return both;
  }

  private List<Held> side(
      String self, String other, Collection<UUID> ids, Instant from, Instant to) {
    return em.createQuery(
            ("select i.id, i.%1$s, i.%2$s, i.occurrenceId, o.startsAt, i.points, a.answer, v.id,"
                        + " x.introductionId")
                    .formatted(self, other)
                + PUBLISHED.formatted(self, other),
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(History::held)
        .toList();
  }

  private static Held held(Object[] row) {
    return new Held(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (UUID) row[3],
        (Instant) row[4],
        (Integer) row[5],
        (Answer) row[6],
        row[7] != null,
        row[8] != null);
  }

  /**
   * Who of these members sat together in a published rotation since then.
   *
   * @param leftOut an occurrence whose rotations do not count, or null
   */
  Set<Pair> satTogether(Collection<UUID> ids, Instant since, @Nullable UUID leftOut) {
    return ids.isEmpty()
        ? Set.of()
        : em.createQuery(TOGETHER, Object[].class)
            .setParameter("ids", ids)
            .setParameter("since", since)
            .setParameter("leftOut", leftOut == null ? NOWHERE : leftOut)
            .getResultStream()
            .map(row -> Pair.of(row[0].toString(), row[1].toString()))
            .collect(toSet());
  }

  /** The pairs of the engine that these introductions were. */
  static Set<Pair> pairs(Collection<Held> held) {
    return held.stream().map(Held::pair).collect(toSet());
  }
}
