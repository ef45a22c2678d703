package org.panal.rsvp;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.panal.event.Event;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** A member's own answers. */
@ApplicationScoped
@Transactional
public class OwnRsvps {
  private static final String UPCOMING =
      " from Rsvp r join Occurrence o on o.id = r.occurrenceId join Event e on e.id = o.eventId"
          + " where r.memberId = :member and r.status <> NOT_GOING and o.endsAt > :now";

  private final EntityManager em;
  private final Occurrences occurrences;
  private final Answers answers;
  private final Time time;

  OwnRsvps(EntityManager em, Occurrences occurrences, Answers answers, Time time) {
    this.em = em;
    this.occurrences = occurrences;
    this.answers = answers;
    this.time = time;
  }

  /** The viewer's answer for the occurrence, if they gave one. */
  public Optional<RsvpReceipt> find(Viewer viewer, String code) {
    UUID member = asked(viewer);
    Happening happening = occurrences.seen(viewer, code);
    return answers
        .find(happening.occurrence().id(), member)
        .map(rsvp -> answers.receipt(happening, rsvp, time.now()));
  }

  private static UUID asked(Viewer viewer) {
    viewer.mustHave(Scope.RSVPS_READ);
    return viewer.mustBeMember();
  }

  public RsvpReceipt get(Viewer viewer, String code) {
    return find(viewer, code).orElseThrow(() -> new NotFound("rsvp.none"));
  }

  /** What the viewer is going to or waits for and is not over, in the order of time. */
  public Slice<OwnRsvp> listUpcoming(Viewer viewer, Paging paging) {
    UUID member = asked(viewer);
    Instant now = time.now();
    List<Object[]> rows =
        em.createQuery("select r, o, e" + UPCOMING + " order by o.startsAt, r.id", Object[].class)
            .setParameter("member", member)
            .setParameter("now", now)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    long total =
        em.createQuery("select count(r)" + UPCOMING, Long.class)
            .setParameter("member", member)
            .setParameter("now", now)
            .getSingleResult();
    return Slice.of(own(viewer, rows, now), paging, total);
  }

  private List<OwnRsvp> own(Viewer viewer, List<Object[]> rows, Instant now) {
    List<UUID> ids = rows.stream().map(row -> ((Occurrence) row[1]).id()).toList();
    Map<UUID, OccurrenceCard> cards = occurrences.cards(viewer, ids);
    return rows.stream().map(row -> own(row, cards, now)).toList();
  }

  private OwnRsvp own(Object[] row, Map<UUID, OccurrenceCard> cards, Instant now) {
    Happening happening = new Happening((Event) row[2], (Occurrence) row[1]);
    OccurrenceCard card = requireNonNull(cards.get(happening.occurrence().id()));
    return new OwnRsvp(card, answers.receipt(happening, (Rsvp) row[0], now));
  }

  /** How the viewer stands with each of the occurrences they answered, by occurrence. */
  public Map<UUID, RsvpStatus> statuses(Viewer viewer, Collection<UUID> occurrenceIds) {
    if (!viewer.isSignedIn() || occurrenceIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select r.occurrenceId, r.status from Rsvp r"
                + " where r.memberId = :member and r.occurrenceId in :ids",
            Object[].class)
        .setParameter("member", asked(viewer))
        .setParameter("ids", occurrenceIds)
        .getResultStream()
        .collect(toMap(row -> (UUID) row[0], row -> (RsvpStatus) row[1]));
  }

  /** What the viewer wanted from the event they answered last, or nothing. */
  public String lastGoal(Viewer viewer) {
    return em.createQuery(
            "select r.goal from Rsvp r where r.memberId = :member and r.goal <> ''"
                + " order by r.answeredAt desc, r.id desc",
            String.class)
        .setParameter("member", asked(viewer))
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse("");
  }

  /** Everything that happened to the viewer's answer. */
  public List<RsvpChange> history(Viewer viewer, String code) {
    UUID member = asked(viewer);
    return answers
        .find(occurrences.seen(viewer, code).occurrence().id(), member)
        .map(answers::history)
        .orElseThrow(() -> new NotFound("rsvp.none"));
  }
}
