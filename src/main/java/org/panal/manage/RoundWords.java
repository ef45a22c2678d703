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
        new RoundPage.Proof(
            round.report().proven(),
            verdict(round.report()),
            words.say("draw.proof-of", round.report().value(), round.report().points())),
        latest.view().wishes().stream()
            .map(wish -> new RoundPage.Wished(wish, words.at(wish.madeAt(), card)))
            .toList(),
        words.say("draw.facts", round.number(), String.valueOf(round.seed())),
        goesOut == null ? "" : words.say("draw.goes-out", words.at(goesOut, card)));
  }

  private List<String> report(RoundReport report) {
    return List.of(
        words.say("draw.covered", report.covered(), report.people()),
        words.say("draw.served", report.usefullyServed(), report.people()));
  }

  /** Best, or how far from it at most: in hundredths of a percent, rounded up. */
  private String verdict(RoundReport report) {
    if (report.proven()) {
      return words.say("draw.proven");
    }
    double gap = 100.0 * (report.bound() - report.value()) / Math.max(1, report.bound());
    return words.say("draw.not-proven", Math.ceil(gap * 100) / 100);
  }
}
