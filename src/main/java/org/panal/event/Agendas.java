package org.panal.event;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.member.Member;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Scope;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * What happens when. An agenda belongs to the event and is counted from the start of each of its
 * dates: whoever moves a date moves it too, and a copy of the event takes it along.
 */
@ApplicationScoped
@Transactional
public class Agendas {
  private final EntityManager em;
  private final Occurrences occurrences;
  private final GuardRow guard;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  Agendas(
      EntityManager em,
      Occurrences occurrences,
      GuardRow guard,
      Forms forms,
      Facts facts,
      Time time) {
    this.em = em;
    this.occurrences = occurrences;
    this.guard = guard;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /** The agenda of a date. Whoever is not signed in is not told which speakers are members. */
  public Agenda get(Viewer viewer, String code) {
    viewer.mustHave(Scope.EVENTS_READ);
    return shown(occurrences.seen(viewer, code).occurrence(), viewer);
  }

  private Agenda shown(Occurrence occurrence, Viewer viewer) {
    When when = occurrence.when();
    List<AgendaPartForm> all = parts(occurrence.eventId());
    List<Agenda.Line> lines =
        all.stream()
            .map(part -> line(part, when, viewer))
            .filter(line -> line.startsAt().isBefore(when.endsAt()))
            .toList();
    return new Agenda(lines, all.size() - lines.size(), version(occurrence.eventId()));
  }

  private long version(UUID event) {
    return ((Number)
            em.createNativeQuery("SELECT agenda_seq FROM event WHERE id = ?1")
                .setParameter(1, event)
                .getSingleResult())
        .longValue();
  }

  private List<AgendaPartForm> parts(UUID eventId) {
    return em
        .createQuery(
            "from AgendaPart p where p.eventId = :event order by p.place", AgendaPart.class)
        .setParameter("event", eventId)
        .getResultList() // all first: the speakers of all then come in one further query
        .stream()
        .map(AgendaPart::form)
        .sorted(comparing(AgendaPartForm::after))
        .toList();
  }

  private static Agenda.Line line(AgendaPartForm part, When when, Viewer viewer) {
    Instant starts = when.startsAt().plus(Duration.ofMinutes(part.after()));
    return new Agenda.Line(
        onTheWall(starts, when),
        part.minutes() == null ? null : onTheWall(end(part, when), when),
        starts,
        viewer.isSignedIn() ? part : withoutLinks(part));
  }

  private static Instant end(AgendaPartForm part, When when) {
    return when.startsAt().plus(Duration.ofMinutes(part.end()));
  }

  private static LocalDateTime onTheWall(Instant at, When when) {
    return LocalDateTime.ofInstant(at, when.zone());
  }

  private static AgendaPartForm withoutLinks(AgendaPartForm part) {
    return new AgendaPartForm(
        part.after(),
        part.minutes(),
        part.track(),
        part.title(),
        part.text(),
        part.speakers().stream().map(Speaker::withoutLink).toList());
  }

  /**
   * From now on this happens at every date of the event.
   *
   * @param read the version that was read, or null for no check
   */
  public Agenda replace(Viewer viewer, String code, AgendaForm form, @Nullable Long read) {
    forms.check(form);
    UUID event = locked(code);
    Happening happening = occurrences.changeable(viewer, code);
    Stale.unless(version(event), read);
    refuseUnknown(form);
    AgendaChecks.check(form, shortest(happening));
    write(event, form.parts());
    facts.publish(Deed.by(viewer, Act.EVENT_CHANGED).on(event));
    return shown(happening.occurrence(), viewer);
  }

  /** The viewer presents nothing of the event any more. Doing so twice is the same as once. */
  public Agenda unspeak(Viewer viewer, String code) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    UUID self = viewer.mustBeMember();
    UUID event = locked(code);
    Happening happening = occurrences.seen(viewer, code);
    List<AgendaPartForm> parts = parts(event);
    List<AgendaPartForm> without = parts.stream().map(part -> part.without(self)).toList();
    if (!without.equals(parts)) {
      write(event, without);
    }
    return shown(happening.occurrence(), viewer);
  }

  /** Locked as it is read, so that two who write the agenda come one after the other. */
  private UUID locked(String code) {
    UUID event = guard.event(code);
    em.find(Event.class, event, LockModeType.PESSIMISTIC_WRITE);
    return event;
  }

  private void write(UUID event, List<AgendaPartForm> parts) {
    em.createQuery("from AgendaPart p where p.eventId = :event", AgendaPart.class)
        .setParameter("event", event)
        .getResultList()
        .forEach(em::remove);
    em.createNativeQuery("UPDATE event SET agenda_seq = agenda_seq + 1 WHERE id = ?1")
        .setParameter(1, event)
        .executeUpdate();
    em.flush();
    List<AgendaPartForm> inOrder = parts.stream().sorted(comparing(AgendaPartForm::after)).toList();
    for (int place = 0; place < inOrder.size(); place++) {
      em.persist(new AgendaPart(event, place, inOrder.get(place)));
    }
    em.flush();
  }

  private void refuseUnknown(AgendaForm form) {
    for (int i = 0; i < form.parts().size(); i++) {
      List<Speaker> speakers = form.parts().get(i).speakers();
      for (int j = 0; j < speakers.size(); j++) {
        UUID member = speakers.get(j).memberId();
        if (member != null && !isHere(member)) {
          String field = "parts[%d].speakers[%d].memberId".formatted(i, j);
          throw new Invalid(field, "field.unknown", member.toString());
        }
      }
    }
  }

  private boolean isHere(UUID member) {
    return Optional.ofNullable(em.find(Member.class, member))
        .filter(found -> !found.isErased())
        .isPresent();
  }

  /** How long the shortest date still to come is, in minutes; this one where none is. */
  private long shortest(Happening happening) {
    Instant now = time.now();
    return em.createQuery("from Occurrence o where o.eventId = :event", Occurrence.class)
        .setParameter("event", happening.event().id())
        .getResultStream()
        .filter(date -> date.isAhead(now) || date.id().equals(happening.occurrence().id()))
        .mapToLong(date -> Duration.between(date.startsAt(), date.endsAt()).toMinutes())
        .min()
        .orElseThrow();
  }

  /** A copy of an event takes its agenda along. */
  void copy(UUID from, UUID to) {
    write(to, parts(from));
  }
}
