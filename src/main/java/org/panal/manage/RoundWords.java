package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RoundReport;
import org.panal.introduction.RoundSummary;

/** Tells a round in sentences. */
@ApplicationScoped
class RoundWords {
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  RoundWords(OccurrenceWords words, CurrentViewer viewer) {
    this.words = words;
    this.viewer = viewer;
  }

  RoundPage page(Latest latest, OccurrenceCard card) {
    RoundSummary round = latest.round();
    Instant at = Objects.requireNonNullElse(round.publishedAt(), round.drawnAt());
    Instant goesOut = round.goesOutAt();
    return new RoundPage(
        latest,
        Meets.of(latest, viewer.language()),
        round.number(),
        words.say(latest.isPublished() ? "draw.published-at" : "draw.drawn-at", words.at(at, card)),
        latest.each().size(),
        report(round.report()),
        words.say("draw.facts", round.number(), String.valueOf(round.seed())),
        goesOut == null ? "" : words.say("draw.goes-out", words.at(goesOut, card)));
  }

  private List<String> report(RoundReport report) {
    return List.of(
        words.say("draw.covered", report.covered(), report.people()),
        words.say("draw.served", report.usefullyServed(), report.people()),
        report.proven()
            ? words.say("draw.proven")
            : words.say("draw.not-proven", report.value(), report.bound()));
  }
}
