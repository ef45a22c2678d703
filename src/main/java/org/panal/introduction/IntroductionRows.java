package org.panal.introduction;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;

/**
 * Introductions as one of their two may read them: published, to what they are going, and not
 * cancelled.
 */
@ApplicationScoped
class IntroductionRows {
  private static final String OWN =
      " from Introduction i join Round r on r.id = i.roundId"
          + " join Occurrence o on o.id = i.occurrenceId join Event e on e.id = o.eventId"
          + " join Rsvp v on v.occurrenceId = i.occurrenceId and v.memberId = :me"
          + " join Member one on one.id = i.oneId join Member other on other.id = i.otherId"
          + " left join IntroductionAnswer mine"
          + " on mine.introductionId = i.id and mine.memberId = :me"
          + " left join IntroductionAnswer theirs"
          + " on theirs.introductionId = i.id and theirs.memberId <> :me"
          + " left join IntroductionEnd x on x.introductionId = i.id"
          + " where (i.oneId = :me or i.otherId = :me) and r.status = PUBLISHED"
          + " and (x.introductionId is null"
          + " or (mine.saidYesAt is not null and theirs.saidYesAt is not null))"
          + " and v.status = GOING and o.cancelledAt is null and e.status <> CANCELLED"
          + " and one.erasedAt is null and other.erasedAt is null";

  private static final String NOT_DECLINED =
      " and (mine.answer is null or mine.answer not in (SWAP, NOT_THIS_PERSON))";

  private static final String ROW =
      "select i, mine, theirs.saidYesAt, o.startsAt, o.endsAt, x.introductionId";

  /** Both said yes, suggested, waiting; what is over comes last, the latest first. */
  private static final String GROUPED =
      " order by case when o.endsAt <= :now or mine.answer in (MET, MISSED)"
          + " or x.introductionId is not null then 3"
          + " when mine.saidYesAt is not null and theirs.saidYesAt is not null then 0"
          + " when mine.answer is null then 1 else 2 end,"
          + " case when o.endsAt <= :now then 0 else 1 end,"
          + " case when o.endsAt <= :now then o.startsAt end desc, o.startsAt,"
          + " i.points desc, i.id";

  private final EntityManager em;

  IntroductionRows(EntityManager em) {
    this.em = em;
  }

  /**
   * An introduction with what its reader said.
   *
   * @param theySaidYes whether the other said yes; that they said no is not asked here
   * @param ended whether another took its place at the door; who both said yes still see it
   */
  record Own(
      Introduction introduction,
      @Nullable IntroductionAnswer mine,
      boolean theySaidYes,
      Instant startsAt,
      Instant endsAt,
      boolean ended) {
    boolean bothSaidYes() {
      return mine != null && mine.saidYes() && theySaidYes;
    }

    @Nullable Answer answer() {
      return mine == null ? null : mine.answer();
    }
  }

  List<Own> list(UUID me, Instant now, Paging paging) {
    return query(ROW + OWN + NOT_DECLINED + GROUPED, Object[].class, me)
        .setParameter("now", now)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultStream()
        .map(IntroductionRows::own)
        .toList();
  }

  long count(UUID me) {
    return query("select count(i)" + OWN + NOT_DECLINED, Long.class, me).getSingleResult();
  }

  /** How many of what is not over wait for the member's answer. */
  long countUnanswered(UUID me, Instant now) {
    return query(
            "select count(i)" + OWN + " and mine.answer is null and o.endsAt > :now",
            Long.class,
            me)
        .setParameter("now", now)
        .getSingleResult();
  }

  /** What the member did not decline at one occurrence, the weightiest first. */
  List<Own> at(UUID me, UUID occurrenceId) {
    return at(me, occurrenceId, NOT_DECLINED);
  }

  /** What the member has not answered yet at one occurrence, the weightiest first. */
  List<Own> unanswered(UUID me, UUID occurrenceId) {
    return at(me, occurrenceId, " and mine.answer is null");
  }

  private List<Own> at(UUID me, UUID occurrenceId, String which) {
    return query(
            ROW
                + OWN
                + " and i.occurrenceId = :occurrence and x.introductionId is null"
                + which
                + " order by i.points desc, i.id",
            Object[].class,
            me)
        .setParameter("occurrence", occurrenceId)
        .getResultStream()
        .map(IntroductionRows::own)
        .toList();
  }

  /** All of the member's at one occurrence, by its code. */
  List<Own> atCode(UUID me, String code) {
    return query(ROW + OWN + NOT_DECLINED + " and o.code = :code", Object[].class, me)
        .setParameter("code", code)
        .getResultStream()
        .map(IntroductionRows::own)
        .toList();
  }

  Optional<Own> find(UUID me, UUID id) {
    return query(ROW + OWN + " and i.id = :id", Object[].class, me)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(IntroductionRows::own);
  }

  /** What the member and somebody else were introduced by. */
  List<Own> between(UUID me, UUID other) {
    return query(ROW + OWN + " and (i.oneId = :other or i.otherId = :other)", Object[].class, me)
        .setParameter("other", other)
        .getResultStream()
        .map(IntroductionRows::own)
        .toList();
  }

  /** Whom of these the viewer was introduced to. */
  Set<UUID> introduced(Viewer viewer, Collection<UUID> others) {
    UUID me = viewer.memberId();
    return me == null || others.isEmpty()
        ? Set.of()
        : query(
                "select case when i.oneId = :me then i.otherId else i.oneId end"
                    + OWN
                    + " and (i.oneId in :others or i.otherId in :others)",
                UUID.class,
                me)
            .setParameter("others", others)
            .getResultStream()
            .collect(toSet());
  }

  private <T> TypedQuery<T> query(String text, Class<T> type, UUID me) {
    return em.createQuery(text, type).setParameter("me", me);
  }

  private static Own own(Object[] row) {
    return new Own(
        (Introduction) row[0],
        (IntroductionAnswer) row[1],
        row[2] != null,
        (Instant) row[3],
        (Instant) row[4],
        row[5] != null);
  }

  /** Writes the row that both sides' answers write first: they come one after the other. */
  void takeTurn(UUID id) {
    em.createNativeQuery("UPDATE introduction SET answer_seq = answer_seq + 1 WHERE id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  void write(IntroductionAnswer answer) {
    em.persist(answer);
  }

  void remove(IntroductionAnswer answer) {
    em.remove(answer);
  }

  void flush() {
    em.flush();
  }

  /** Where a member was left out of rounds to come and holds no introduction. */
  List<Missed> leftOut(UUID me, Instant now) {
    return em.createQuery(
            "select u, o.id from UnmatchedMember u join Round r on r.id = u.roundId"
                + " join Occurrence o on o.id = r.occurrenceId"
                + " join Event e on e.id = o.eventId"
                + " join Rsvp v on v.occurrenceId = o.id and v.memberId = :me"
                + " where u.memberId = :me and r.status = PUBLISHED and v.status = GOING"
                + " and o.endsAt > :now and o.cancelledAt is null and e.status <> CANCELLED"
                + " and not exists (select 1 from Round later where later.occurrenceId = o.id"
                + " and later.status = PUBLISHED and later.number > r.number)"
                + " and not exists (select 1 from Introduction i, Round held"
                + " where held.id = i.roundId and i.occurrenceId = o.id"
                + " and held.status = PUBLISHED and (i.oneId = :me or i.otherId = :me)"
                + " and not exists (select 1 from IntroductionEnd x where x.introductionId = i.id))"
                + " order by o.startsAt, o.id",
            Object[].class)
        .setParameter("me", me)
        .setParameter("now", now)
        .getResultStream()
        .map(row -> new Missed((UnmatchedMember) row[0], (UUID) row[1]))
        .toList();
  }

  record Missed(UnmatchedMember left, UUID occurrenceId) {}
}
