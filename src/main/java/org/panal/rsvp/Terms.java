package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.Event;
import org.panal.event.EventCopied;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.Occurrence;
import org.panal.event.Occurrences;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * What answers to an event may ask for and what they are asked: guests, lanes, questions, from when
 * until when. The same for all its dates, so a change writes the guard rows of all of them first.
 */
@ApplicationScoped
@Transactional
public class Terms {
  private final EntityManager em;
  private final Forms forms;
  private final GuardRow guard;
  private final Occurrences occurrences;
  private final TermsRows rows;
  private final SeatRows seats;
  private final Line line;
  private final Facts facts;
  private final Time time;

  Terms(
      EntityManager em,
      Forms forms,
      GuardRow guard,
      Occurrences occurrences,
      TermsRows rows,
      SeatRows seats,
      Line line,
      Facts facts,
      Time time) {
    this.em = em;
    this.forms = forms;
    this.guard = guard;
    this.occurrences = occurrences;
    this.rows = rows;
    this.seats = seats;
    this.line = line;
    this.facts = facts;
    this.time = time;
  }

  /** For whoever may see the date, with how full its lanes are. */
  public TermsCard get(Viewer viewer, String code) {
    viewer.mustHave(Scope.EVENTS_READ);
    return card(occurrences.seen(viewer, code).occurrence());
  }

  private TermsCard card(Occurrence occurrence) {
    return rows.of(occurrence.eventId()).card(occurrence, seats.room(occurrence.id(), time.now()));
  }

  /**
   * Replaces them for all dates of the event. A lane that somebody still comes in stays; the
   * answers to a question that goes, go with it.
   *
   * @param read the version that was read, or null for no check
   */
  public TermsCard change(Viewer viewer, String code, TermsForm form, @Nullable Long read) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    check(form);
    UUID event = occurrences.seen(viewer, code).occurrence().eventId();
    guard.writeAll(event);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    RsvpTerms present = em.find(RsvpTerms.class, event);
    Stale.unless(present == null ? 0 : present.version(), read);
    write(event, form);
    em.flush();
    moveUp(happening.event());
    facts.publish(Deed.by(viewer, Act.EVENT_CHANGED).on(event));
    return card(happening.occurrence());
  }

  private void write(UUID event, TermsForm form) {
    RsvpTerms terms = em.find(RsvpTerms.class, event);
    if (terms == null) {
      terms = new RsvpTerms(event);
      em.persist(terms);
    }
    terms.change(form);
    writeLanes(event, form.lanes());
    writeQuestions(event, form.questions());
  }

  private void check(TermsForm form) {
    forms.check(form);
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < form.questions().size(); i++) {
      QuestionForm question = form.questions().get(i);
      if (question.kind() == QuestionKind.CHOICE && question.choices().size() < 2) {
        errors.add(new FieldError("questions[" + i + "].choices", "terms.two-choices", List.of()));
      }
    }
    if (form.lanes().stream().map(LaneForm::name).distinct().count() < form.lanes().size()) {
      errors.add(new FieldError("lanes", "terms.same-name", List.of()));
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private void writeLanes(UUID event, List<LaneForm> wanted) {
    List<Lane> present = rows.lanes(event);
    present.stream()
        .filter(lane -> wanted.stream().noneMatch(form -> lane.id().equals(form.id())))
        .forEach(this::drop);
    for (int i = 0; i < wanted.size(); i++) {
      LaneForm form = wanted.get(i);
      int place = i;
      find(present, form.id(), Lane::id, "lanes[" + i + "].id")
          .ifPresentOrElse(
              lane -> lane.change(place, form),
              () -> em.persist(new Lane(Secrets.uuid(), event, place, form)));
    }
  }

  /** Nobody loses the role they come in; what is over forgets it. */
  private void drop(Lane lane) {
    long coming =
        em.createQuery(
                "select count(r) from Rsvp r join Occurrence o on o.id = r.occurrenceId"
                    + " where r.laneId = :lane and r.status <> NOT_GOING and o.endsAt > :now"
                    + " and o.cancelledAt is null",
                Long.class)
            .setParameter("lane", lane.id())
            .setParameter("now", time.now())
            .getSingleResult();
    if (coming > 0) {
      throw new Refusal("terms.lane-in-use", lane.name());
    }
    em.createQuery("update Rsvp r set r.laneId = null where r.laneId = :lane")
        .setParameter("lane", lane.id())
        .executeUpdate();
    em.createQuery("update Follow f set f.laneId = null where f.laneId = :lane")
        .setParameter("lane", lane.id())
        .executeUpdate();
    em.remove(lane);
  }

  private void writeQuestions(UUID event, List<QuestionForm> wanted) {
    List<Question> present = rows.questions(event);
    present.stream()
        .filter(question -> wanted.stream().noneMatch(form -> question.id().equals(form.id())))
        .forEach(em::remove);
    for (int i = 0; i < wanted.size(); i++) {
      QuestionForm form = wanted.get(i);
      int place = i;
      find(present, form.id(), Question::id, "questions[" + i + "].id")
          .ifPresentOrElse(
              question -> question.change(place, form),
              () -> em.persist(new Question(Secrets.uuid(), event, place, form)));
    }
  }

  private static <T> Optional<T> find(
      List<T> present, @Nullable UUID id, java.util.function.Function<T, UUID> name, String field) {
    if (id == null) {
      return Optional.empty();
    }
    return Optional.of(
        present.stream()
            .filter(each -> id.equals(name.apply(each)))
            .findFirst()
            .orElseThrow(() -> new Invalid(field, "field.unknown", id)));
  }

  /** More may fit now, on each date to come. */
  private void moveUp(Event event) {
    Instant now = time.now();
    em.createQuery(
            "from Occurrence o where o.eventId = :event and o.endsAt > :now"
                + " and o.cancelledAt is null order by o.id",
            Occurrence.class)
        .setParameter("event", event.id())
        .setParameter("now", now)
        .getResultList()
        .forEach(date -> line.moveUp(new Happening(event, date), now, null));
  }

  /**
   * What holds for answers to an event holds for one made like it; nobody has answered that yet.
   */
  void hear(@Observes EventCopied fact) {
    Rules rules = rows.of(fact.from());
    if (!rules.equals(Rules.NONE)) {
      write(fact.to(), rules.form());
    }
  }
}
