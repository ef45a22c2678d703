package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Viewer;

/** Whom a change of an event's dates concerns, and which of the dates. */
@ApplicationScoped
class ChangedDates {
  private static final Viewer SENDER = Viewer.system("mail");
  private static final List<RsvpStatus> COMING =
      List.of(RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.PENDING);

  private final EntityManager em;
  private final Occurrences occurrences;

  ChangedDates(EntityManager em, Occurrences occurrences) {
    this.em = em;
    this.occurrences = occurrences;
  }

  /** Everybody who comes or waits, each with the first of the dates that they do. */
  Map<UUID, UUID> concerned(Collection<UUID> occurrenceIds) {
    Map<UUID, UUID> first = new LinkedHashMap<>();
    if (!occurrenceIds.isEmpty()) {
      em.createQuery(
              "select r.memberId, o.id from Rsvp r join Occurrence o on o.id = r.occurrenceId"
                  + " where o.id in :ids and r.status in :coming order by o.startsAt, r.id",
              Object[].class)
          .setParameter("ids", occurrenceIds)
          .setParameter("coming", COMING)
          .getResultList()
          .forEach(row -> first.putIfAbsent((UUID) row[0], (UUID) row[1]));
    }
    return first;
  }

  /** The member's dates of the event that were called off since the notice was written down. */
  List<OccurrenceCard> cancelled(Notice notice, Instant now) {
    return own("o.cancelledAt >= :since", notice, now);
  }

  /** The member's dates that are at another time or place since then, and still on. */
  List<OccurrenceCard> moved(Notice notice, Instant now) {
    return own("o.movedAt >= :since and o.cancelledAt is null", notice, now).stream()
        .filter(card -> card.event().status() == EventStatus.PUBLISHED)
        .toList();
  }

  private List<OccurrenceCard> own(String condition, Notice notice, Instant now) {
    List<UUID> ids =
        em.createQuery(
                "select o.id from Rsvp r join Occurrence o on o.id = r.occurrenceId"
                    + " where r.memberId = :member and r.status in :coming and o.endsAt > :now"
                    + " and o.eventId = (select x.eventId from Occurrence x where x.id = :one)"
                    + " and "
                    + condition
                    + " order by o.startsAt",
                UUID.class)
            .setParameter("member", notice.memberId())
            .setParameter("coming", COMING)
            .setParameter("now", now)
            .setParameter("one", notice.occurrenceId())
            .setParameter("since", notice.createdAt())
            .getResultList();
    Map<UUID, OccurrenceCard> cards = occurrences.cards(SENDER, ids);
    return ids.stream().map(cards::get).toList();
  }
}
