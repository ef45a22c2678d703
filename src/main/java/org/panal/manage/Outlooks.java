package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.turnout.Advice;
import org.panal.turnout.Forecast;
import org.panal.turnout.Forecasts;
import org.panal.turnout.RiskForm;

/** Says how many are likely to come. */
@ApplicationScoped
class Outlooks {
  private static final List<Integer> RISKS = List.of(10, 50, 100, 200);
  private static final double TEN = 10;

  private final Forecasts forecasts;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  Outlooks(Forecasts forecasts, OccurrenceWords words, CurrentViewer viewer) {
    this.forecasts = forecasts;
    this.words = words;
    this.viewer = viewer;
  }

  /** Nothing for what nobody can come to yet, or any more. */
  Optional<Outlook> find(OccurrenceCard card) {
    return words.isAhead(card) && card.event().status() == EventStatus.PUBLISHED
        ? Optional.of(of(card, RiskForm.usual()))
        : Optional.empty();
  }

  Outlook of(OccurrenceCard card, RiskForm form) {
    Forecast forecast = forecasts.get(viewer.get(), card.code(), form);
    Advice advice = forecast.advice();
    return new Outlook(
        forecast.going(),
        words.say("turnout.about", forecast.expected(), forecast.going()),
        words.say("turnout.range", forecast.low(), forecast.high()),
        forecast.confirmed() == 0 ? "" : words.say("turnout.confirmed", forecast.confirmed()),
        asked(forecast.askedAt(), card),
        advice == null || advice.crowded() == 0 ? "" : crowded(advice),
        forecast.asks(),
        advice == null ? null : places(card, advice));
  }

  private String asked(@Nullable Instant at, OccurrenceCard card) {
    return at == null ? "" : words.say("turnout.asked", words.at(at, card));
  }

  private String crowded(Advice advice) {
    return words.say("turnout.crowded", advice.holds(), advice.crowded() / TEN);
  }

  private Outlook.Places places(OccurrenceCard card, Advice advice) {
    boolean isMore = advice.capacity() > advice.holds();
    Integer capacity = card.capacity();
    boolean canGive = capacity != null && advice.capacity() > capacity;
    String text =
        isMore
            ? words.say("turnout.suggested", advice.capacity(), advice.holds(), advice.risk() / TEN)
            : words.say("turnout.enough");
    return new Outlook.Places(
        advice.holds(),
        advice.risk(),
        text,
        canGive ? words.say("turnout.give", advice.capacity()) : "",
        Stream.concat(RISKS.stream(), Stream.of(advice.risk()))
            .distinct()
            .sorted()
            .map(risk -> choice(risk, advice.risk()))
            .toList());
  }

  private Choice choice(int risk, int chosen) {
    return new Choice(
        Integer.toString(risk), words.say("turnout.risk", risk / TEN), risk == chosen);
  }
}
