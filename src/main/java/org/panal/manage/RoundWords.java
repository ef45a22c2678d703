package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.edge.CsvText;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RoundReport;
import org.panal.introduction.RoundStatus;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.RoundView.Because;
import org.panal.introduction.RoundView.Meeting;

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
    Instant goesOut = round.goesOutAt();
    return new RoundPage(
        latest,
        Meets.of(latest, viewer.language()),
        round.number(),
        stamp(round, card),
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

  private String stamp(RoundSummary round, OccurrenceCard card) {
    Instant at = Objects.requireNonNullElse(round.publishedAt(), round.drawnAt());
    boolean isPublished = round.status() == RoundStatus.PUBLISHED;
    return words.say(isPublished ? "draw.published-at" : "draw.drawn-at", words.at(at, card));
  }

  /** The rounds of an occurrence, where there is more than one. */
  List<RoundPage.Other> rounds(List<RoundSummary> all, int shown, OccurrenceCard card) {
    return all.size() < 2
        ? List.of()
        : all.stream()
            .map(
                round ->
                    new RoundPage.Other(
                        round.number(),
                        round.status().name(),
                        stamp(round, card),
                        words.say(
                            "draw.covered", round.report().covered(), round.report().people()),
                        round.number() == shown))
            .toList();
  }

  /** Who meets whom and why, with all that counts. */
  String csv(Latest round) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("name", "headline", "other", "headline", "points", "why")
            .map(column -> words.say("column." + column))
            .toList());
    round.introductions().stream().map(RoundWords::row).forEach(rows::add);
    return CsvText.file(rows);
  }

  private static List<String> row(Meeting meeting) {
    return List.of(
        meeting.one().name(),
        meeting.one().headline(),
        meeting.other().name(),
        meeting.other().headline(),
        String.valueOf(meeting.points()),
        meeting.reasons().stream().map(Because::sentence).collect(Collectors.joining(" ")));
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
