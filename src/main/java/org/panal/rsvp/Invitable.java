package org.panal.rsvp;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.panal.event.EventGathering;
import org.panal.event.Happening;
import org.panal.member.Gathering;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * The one place that says who may be invited for what they offer: whoever shows members that they
 * do, meets in that way, has not answered, and wants such mail. Blocks count in silence.
 */
@ApplicationScoped
class Invitable {
  /** Skills are shown to members unless somebody says otherwise. */
  static final String SHOWS_SKILLS =
      "not exists (select x.id from Member x join x.audiences a where x.id = m.id"
          + " and key(a) = SKILLS and a in (NOBODY, INTRODUCED))";

  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final long MOST_A_WEEK = 2;

  private static final String WANTED =
      " from Member m join MemberSkill s on s.memberId = m.id and s.side = OFFER"
          + " where s.skillCode in :skills and m.erasedAt is null and m.verifiedAt is not null"
          + " and (m.pausedUntil is null or m.pausedUntil <= :today) and m.gathering in :liked and "
          + SHOWS_SKILLS
          + " and m.id not in (:organiser, :viewer)"
          + " and not exists (select 1 from Rsvp r where r.memberId = m.id"
          + " and r.occurrenceId = :occurrence)"
          + " and not exists (select 1 from Invitation i where i.memberId = m.id"
          + " and i.occurrenceId = :occurrence)"
          + " and not exists (select 1 from InvitationStop n where n.memberId = m.id)"
          + " and (select count(i) from Invitation i where i.memberId = m.id"
          + " and i.invitedAt > :lately) < :most"
          + " and not exists (select 1 from Veto v where"
          + " (v.memberId = m.id and v.otherId in (:organiser, :viewer))"
          + " or (v.otherId = m.id and v.memberId in (:organiser, :viewer)))"
          // Somebody who looks for it and with whom there is no block.
          + " and exists (select 1 from Rsvp g join MemberSkill k on k.memberId = g.memberId"
          + " and k.side = SEEK and k.skillCode = s.skillCode"
          + " where g.occurrenceId = :occurrence and g.status = GOING and not exists"
          + " (select 1 from Veto w where (w.memberId = m.id and w.otherId = g.memberId)"
          + " or (w.otherId = m.id and w.memberId = g.memberId)))";

  private final EntityManager em;
  private final Time time;

  Invitable(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /** How many there are for each of the skills. */
  Map<String, Long> count(Happening happening, Viewer viewer, Collection<String> skills) {
    if (skills.isEmpty()) {
      return Map.of();
    }
    return filled(
            "select s.skillCode, count(distinct m.id)" + WANTED + " group by s.skillCode",
            Object[].class,
            happening,
            viewer)
        .setParameter("skills", skills)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** Some of those for a skill: whoever was not invited for longest comes first. */
  List<UUID> first(Happening happening, Viewer viewer, String skill, int most) {
    return filled(
            "select m.id"
                + WANTED
                + " group by m.id order by coalesce((select max(i.invitedAt) from Invitation i"
                + " where i.memberId = m.id), m.joinedAt), m.id",
            UUID.class,
            happening,
            viewer)
        .setParameter("skills", List.of(skill))
        .setMaxResults(most)
        .getResultList();
  }

  /** Those of them who were not invited too often meanwhile, in the same order. */
  List<UUID> stillWithin(List<UUID> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    Set<UUID> tooOften =
        em.createQuery(
                "select i.memberId from Invitation i where i.memberId in :members"
                    + " and i.invitedAt > :lately group by i.memberId having count(i) >= :most",
                UUID.class)
            .setParameter("members", members)
            .setParameter("lately", time.now().minus(A_WEEK))
            .setParameter("most", MOST_A_WEEK)
            .getResultStream()
            .collect(toSet());
    return members.stream().filter(member -> !tooOften.contains(member)).toList();
  }

  private <T> TypedQuery<T> filled(
      String query, Class<T> type, Happening happening, Viewer viewer) {
    Instant now = time.now();
    UUID organiser = happening.event().organiserId();
    return em.createQuery(query, type)
        .setParameter("occurrence", happening.occurrence().id())
        .setParameter("organiser", organiser)
        .setParameter("viewer", viewer.member().orElse(organiser))
        .setParameter("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
        .setParameter("lately", now.minus(A_WEEK))
        .setParameter("most", MOST_A_WEEK)
        .setParameter("liked", liked(happening.event().gathering()));
  }

  private static List<Gathering> liked(EventGathering gathering) {
    return switch (gathering) {
      case IN_PERSON -> List.of(Gathering.IN_PERSON, Gathering.BOTH);
      case ONLINE -> List.of(Gathering.ONLINE, Gathering.BOTH);
      case HYBRID -> List.of(Gathering.values());
    };
  }
}
