package org.panal.event;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Paging;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;
import org.panal.space.Room;
import org.panal.space.Space;

/** Reads occurrences with all that is shown beside them: one query a page, whatever is asked. */
@ApplicationScoped
class WhatsOn {
  private static final String JOINED =
      " from Occurrence o join Event e on e.id = o.eventId"
          + " join Space s on s.id = e.spaceId"
          + " join Member m on m.id = e.organiserId"
          + " left join Room r on r.id = o.roomId";

  private static final String BEFORE =
      "select 1 from Occurrence x where x.eventId = o.eventId and x.endsAt > :now"
          + " and ((x.cancelledAt is null and o.cancelledAt is not null)"
          + " or (x.startsAt < o.startsAt and ((x.cancelledAt is null and o.cancelledAt is null)"
          + " or (x.cancelledAt is not null and o.cancelledAt is not null))))";

  private final EntityManager em;

  WhatsOn(EntityManager em) {
    this.em = em;
  }

  Slice<OccurrenceCard> occurrences(EventFilter filter, Paging paging, Viewer viewer) {
    return occurrences(Criteria.of(filter, viewer), paging, viewer);
  }

  /** Without those that another date of the same event, still ahead, stands before. */
  Slice<OccurrenceCard> next(EventFilter filter, Instant now, Paging paging, Viewer viewer) {
    return occurrences(
        Criteria.of(filter, viewer).and("not exists (" + BEFORE + ")", "now", now), paging, viewer);
  }

  private Slice<OccurrenceCard> occurrences(Criteria criteria, Paging paging, Viewer viewer) {
    long total =
        criteria
            .fill(em.createQuery("select count(o)" + JOINED + criteria.where(), Long.class))
            .getSingleResult();
    return Slice.of(cards(criteria, " order by o.startsAt, o.id", paging, viewer), paging, total);
  }

  /** The first of them, not in pages. */
  List<OccurrenceCard> first(int most, EventFilter filter, Viewer viewer) {
    return cards(
        Criteria.of(filter, viewer).atMost(most), " order by o.startsAt, o.id", null, viewer);
  }

  Slice<EventWithDates> events(EventFilter filter, Paging paging, Viewer viewer) {
    Criteria criteria = Criteria.of(filter, viewer);
    long total =
        criteria
            .fill(
                em.createQuery("select count(distinct e)" + JOINED + criteria.where(), Long.class))
            .getSingleResult();
    List<UUID> ids =
        criteria
            .fill(
                em.createQuery(
                    "select e.id"
                        + JOINED
                        + criteria.where()
                        + " group by e.id order by min(o.startsAt), e.id",
                    UUID.class))
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    return Slice.of(withDates(ids, viewer), paging, total);
  }

  List<EventWithDates> withDates(Collection<UUID> eventIds, Viewer viewer) {
    if (eventIds.isEmpty()) {
      return List.of();
    }
    Criteria criteria = new Criteria().and("e.id in :events", "events", eventIds);
    Map<UUID, List<OccurrenceCard>> dates =
        cards(criteria, " order by o.startsAt, o.id", null, viewer).stream()
            .collect(groupingBy(card -> card.event().id()));
    return eventIds.stream().map(dates::get).filter(Objects::nonNull).map(WhatsOn::event).toList();
  }

  private static EventWithDates event(List<OccurrenceCard> cards) {
    List<OccurrenceCard> inLine =
        cards.stream().sorted(comparing(OccurrenceCard::originalStart)).toList();
    return new EventWithDates(
        cards.get(0).event(),
        cards.stream()
            .map(card -> EventWithDates.EventDate.of(card, inLine.indexOf(card) + 1))
            .toList());
  }

  /** The cards of some occurrences, in no order that matters. */
  List<OccurrenceCard> cards(Collection<UUID> occurrenceIds, Viewer viewer) {
    return occurrenceIds.isEmpty()
        ? List.of()
        : cards(
            new Criteria().and("o.id in :ids", "ids", occurrenceIds),
            " order by o.id",
            null,
            viewer);
  }

  private List<OccurrenceCard> cards(
      Criteria criteria, String order, @Nullable Paging paging, Viewer viewer) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select o, e, s, m.name, r, c"
                + JOINED
                + " left join Recurrence c on c.eventId = e.id"
                + criteria.where()
                + order,
            Object[].class);
    if (paging != null) {
      query.setFirstResult(paging.offset()).setMaxResults(paging.size());
    }
    // All rows first: the teams of all their events then come in one further query.
    return criteria.fill(query).getResultList().stream().map(row -> card(row, viewer)).toList();
  }

  private static OccurrenceCard card(Object[] row, Viewer viewer) {
    Occurrence occurrence = (Occurrence) row[0];
    Room room = (Room) row[4];
    EventCard event = eventCard(row, viewer);
    When when = occurrence.when();
    OccurrenceForm form = occurrence.formWithoutDates();
    return new OccurrenceCard(
        occurrence.id(),
        occurrence.code(),
        event,
        occurrence.originalStart(),
        when.start(),
        when.end(),
        when.zone(),
        when.startsAt(),
        when.endsAt(),
        room == null ? null : new RoomName(room.id(), room.name()),
        form.place(),
        event.mayChange() ? occurrence.joinLink().orElse(null) : null,
        occurrence.joinLink().isPresent(),
        form.capacity(),
        form.cutOffMinutes(),
        occurrence.cancelledAt().orElse(null),
        occurrence.cancelReason(),
        occurrence.overridden(),
        occurrence.movedFrom().orElse(null),
        occurrence.version());
  }

  private static EventCard eventCard(Object[] row, Viewer viewer) {
    Event event = (Event) row[1];
    Space space = (Space) row[2];
    Recurrence recurrence = (Recurrence) row[5];
    return new EventCard(
        event.id(),
        event.form(),
        event.status(),
        new SpaceName(space.code(), space.name(), space.zone(), space.address()),
        new OrganiserName(event.organiserId(), (String) row[3]),
        event.cover(),
        Happening.isRunBy(event, viewer),
        recurrence == null ? null : recurrence.card(space.zone()),
        Happening.partOf(event, viewer).orElse(null),
        event.version());
  }
}
