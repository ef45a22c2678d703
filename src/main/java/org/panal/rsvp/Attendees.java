package org.panal.rsvp;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.Happening;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Who is going, as numbers, faces and wishes: for lists, pages and the matcher. */
@ApplicationScoped
@Transactional
public class Attendees {
  private final EntityManager em;
  private final SeatRows rows;
  private final Answers answers;
  private final Time time;

  Attendees(EntityManager em, SeatRows rows, Answers answers, Time time) {
    this.em = em;
    this.rows = rows;
    this.answers = answers;
    this.time = time;
  }

  /** How full each of the occurrences is, in as many queries for all as for one. */
  public Map<UUID, Seats> seats(Collection<UUID> occurrenceIds) {
    return rows.seats(occurrenceIds, time.now());
  }

  /** How many ask to come and wait for a yes or a no. */
  public long asking(UUID occurrenceId) {
    return em.createQuery(
            "select count(r) from Rsvp r where r.occurrenceId = :occurrence and r.status = PENDING",
            Long.class)
        .setParameter("occurrence", occurrenceId)
        .getSingleResult();
  }

  public Seats seats(UUID occurrenceId) {
    return seats(List.of(occurrenceId)).getOrDefault(occurrenceId, Seats.NONE);
  }

  /** Whoever brings guests, and how many. */
  public Map<UUID, Integer> guests(UUID occurrenceId) {
    return em.createQuery(
            "select r.memberId, r.guests from Rsvp r"
                + " where r.occurrenceId = :occurrence and r.guests > 0 and r.status = GOING",
            Object[].class)
        .setParameter("occurrence", occurrenceId)
        .getResultStream()
        .collect(toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
  }

  /** Whether a seat is free for a member who waits, that nobody gets by themselves any more. */
  public boolean mayClaim(Happening happening, UUID memberId) {
    return answers
        .find(happening.occurrence().id(), memberId)
        .filter(rsvp -> rsvp.status() == RsvpStatus.WAITLISTED)
        .filter(rsvp -> answers.mayClaim(happening, rsvp, time.now()))
        .isPresent();
  }

  /**
   * The first who are going to each of the occurrences; only members see who comes, and nobody whom
   * they blocked or who blocked them.
   */
  public Map<UUID, List<Face>> faces(Viewer viewer, Collection<UUID> occurrenceIds, int most) {
    if (!viewer.isSignedIn() || occurrenceIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select g.occurrence, g.member, g.name from (select r.occurrenceId as occurrence,"
                + " r.memberId as member, m.name as name,"
                + " row_number() over (partition by r.occurrenceId order by r.lineNo) as place"
                + " from Rsvp r join Member m on m.id = r.memberId"
                + " where r.occurrenceId in :ids and r.status = GOING"
                + " and not exists (select 1 from Veto v where"
                + " (v.memberId = :me and v.otherId = r.memberId)"
                + " or (v.memberId = r.memberId and v.otherId = :me))) g"
                + " where g.place <= :most order by g.occurrence, g.place",
            Object[].class)
        .setParameter("me", viewer.mustBeMember())
        .setParameter("ids", occurrenceIds)
        .setParameter("most", (long) most)
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(Attendees::face, toList())));
  }

  /**
   * Who of those going and open to introductions looks for what the viewer offers, as numbers.
   * Whoever blocked the other is not counted.
   */
  public Needed needing(Viewer viewer, UUID occurrenceId) {
    UUID me = viewer.memberId();
    if (me == null) {
      return Needed.BY_NOBODY;
    }
    List<Object[]> rows =
        em.createQuery(
                "select s.skillCode, r.memberId from Rsvp r"
                    + " join MemberSkill s on s.memberId = r.memberId and s.side = SEEK"
                    + " join MemberSkill o on o.skillCode = s.skillCode and o.side = OFFER"
                    + " where o.memberId = :me and r.memberId <> :me and r.status = GOING"
                    + " and r.wantsIntroductions and r.occurrenceId = :occurrence"
                    + " and not exists (select 1 from Veto v where"
                    + " (v.memberId = :me and v.otherId = r.memberId)"
                    + " or (v.memberId = r.memberId and v.otherId = :me))",
                Object[].class)
            .setParameter("me", me)
            .setParameter("occurrence", occurrenceId)
            .getResultList();
    return Needed.of(rows);
  }

  private static Face face(Object[] row) {
    return new Face((UUID) row[1], (String) row[2]);
  }

  /** Who is going and wants introductions, in the order they came. For the matcher. */
  public List<WantsIntroductions> wantingIntroductions(UUID occurrenceId) {
    return em.createQuery(
            "select new org.panal.rsvp.WantsIntroductions("
                + "r.memberId, r.introductionsWanted, r.goal) from Rsvp r"
                + " where r.occurrenceId = :occurrence and r.status = GOING"
                + " and r.wantsIntroductions order by r.lineNo, r.id",
            WantsIntroductions.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  /** Everybody who ever answered, as a door needs them. Who keeps the door is asked before. */
  public List<Expected> expected(UUID occurrenceId) {
    return expecting(occurrenceId, null);
  }

  /** One of them. */
  public Optional<Expected> expected(UUID occurrenceId, UUID memberId) {
    return expecting(occurrenceId, memberId).stream().findFirst();
  }

  private List<Expected> expecting(UUID occurrenceId, @Nullable UUID memberId) {
    return em.createQuery(
            "select new org.panal.rsvp.Expected(r.memberId, m.name, m.headline, r.status, h.cause,"
                + " h.at, r.guests, coalesce(a.name, '')) from Rsvp r join Member m on m.id = r.memberId"
                + " left join Lane a on a.id = r.laneId left join RsvpHistory h on h.id ="
                + " (select max(l.id) from RsvpHistory l where l.rsvpId = r.id)"
                + " where r.occurrenceId = :occurrence"
                + " and (:member is null or r.memberId = :member) order by m.name, r.memberId",
            Expected.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("member", memberId)
        .getResultList();
  }
}
