package org.panal.demo;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.panal.event.EventFilter;
import org.panal.event.EventWithDates;
import org.panal.event.Events;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;

/** What was on and what is on: events, and who answered that they come. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class Evenings {
  /** A past evening is planned this much later: nobody can answer for what is over. */
  private static final int LATER = 400;

  private static final String DRAWN = "noche-de-cosecha";

  private final Events events;
  private final Occurrences occurrences;
  private final Answers answers;
  private final Backdating backdating;

  Evenings(Events events, Occurrences occurrences, Answers answers, Backdating backdating) {
    this.events = events;
    this.occurrences = occurrences;
    this.answers = answers;
    this.backdating = backdating;
  }

  /**
   * An evening that people have answered for.
   *
   * @param day when it is or was
   */
  record Held(String code, LocalDate day, List<Answer> answers) {
    Held {
      answers = List.copyOf(answers);
    }
  }

  /** One member's answer, and how many days before the evening it was given. */
  record Answer(Viewer member, int daysBefore) {}

  /** All of them, and when; but the one to be drawn for is still to come. */
  List<Held> hold(Site.Place place, Instant now, Map<String, Viewer> cast) {
    LocalDate today = LocalDate.ofInstant(now, place.zone());
    List<Held> held = evenings().map(evening -> hold(evening, place, today, cast)).toList();
    held.forEach(each -> backdating.answered(each, place.zone(), now));
    return held;
  }

  private Held hold(Evening evening, Site.Place place, LocalDate today, Map<String, Viewer> cast) {
    Viewer organiser = requireNonNull(cast.get(evening.organiser()));
    LocalDate day = evening.day(today);
    LocalDate planned = evening.isPast() ? day.plusDays(LATER) : day;
    EventWithDates event = events.create(organiser, evening.on(planned, place));
    String code = event.dates().get(0).code();
    List<Answer> given = answers.give(evening.key(), code, cast);
    if (evening.isCalledOff()) {
      events.cancel(organiser, event.event().id(), evening.cancelReason());
    }
    if (evening.isPast() && !evening.key().equals(DRAWN)) {
      letBeOver(code);
    }
    return new Held(code, day, given);
  }

  /** The evening to be drawn for, until it is let be over. */
  Optional<String> toBeDrawn(Instant now) {
    EventFilter muchLater = EventFilter.from(now.plus(Duration.ofDays(LATER / 2)));
    return occurrences.list(Cast.DEMO, muchLater, Paging.first()).items().stream()
        .filter(card -> card.event().event().title().equals(drawn().title()))
        .map(OccurrenceCard::code)
        .findFirst();
  }

  /** Who runs it. */
  Viewer organiserOfDrawn(Map<String, Viewer> cast) {
    return requireNonNull(cast.get(drawn().organiser()));
  }

  private static Evening drawn() {
    return evenings().filter(evening -> evening.key().equals(DRAWN)).findFirst().orElseThrow();
  }

  private static Stream<Evening> evenings() {
    return Sheet.of("events").lines().stream().map(Evening::new);
  }

  void letBeOver(String code) {
    backdating.over(occurrences.get(Cast.DEMO, code), LATER);
  }
}
