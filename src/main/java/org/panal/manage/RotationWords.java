package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.panal.edge.CsvText;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RotationKind;
import org.panal.introduction.RotationReport;
import org.panal.introduction.RotationSummary;
import org.panal.introduction.RotationView;
import org.panal.introduction.RoundStatus;
import org.panal.introduction.RoundView.Guest;
import org.panal.manage.RotationPage.Line;
import org.panal.words.Dates;

/** Tells a rotation in sentences and lists. */
@ApplicationScoped
class RotationWords {
  private static final String OUT = "–";

  private final OccurrenceWords words;

  RotationWords(OccurrenceWords words) {
    this.words = words;
  }

  RotationPage page(RotationView view, OccurrenceCard card) {
    RotationSummary rotation = view.rotation();
    return new RotationPage(
        view,
        stamp(rotation, card),
        words.say(
            "rotation.shape",
            rotation.turns(),
            rotation.minutes(),
            Dates.time(rotation.begins()),
            Dates.time(rotation.ends())),
        report(rotation),
        verdict(rotation),
        view.turns().stream().map(turn -> Dates.time(turn.begins())).toList(),
        lines(view),
        words.say("rotation.facts", rotation.number(), String.valueOf(rotation.seed())));
  }

  private String stamp(RotationSummary rotation, OccurrenceCard card) {
    Instant at = Objects.requireNonNullElse(rotation.publishedAt(), rotation.drawnAt());
    boolean isPublished = rotation.status() == RoundStatus.PUBLISHED;
    return words.say(
        isPublished ? "rotation.published-at" : "rotation.drawn-at", words.at(at, card));
  }

  private List<String> report(RotationSummary rotation) {
    RotationReport report = rotation.report();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("rotation.people", report.people()));
    lines.add(
        report.repeats() == 0
            ? words.say("rotation.no-repeats")
            : words.say("rotation.repeats", report.repeats()));
    lines.add(words.say("rotation.apart"));
    if (report.sittingOut() > 0) {
      lines.add(words.say("rotation.sitting-out", report.sittingOut()));
    }
    if (report.sittingOut() > 0 && rotation.kind() == RotationKind.SPEED_ROUNDS) {
      lines.add(words.say("rotation.fair"));
    }
    return lines;
  }

  /** What is proven, and how far from a bound the rest is: in tenths of a percent, rounded up. */
  private String verdict(RotationSummary rotation) {
    RotationReport report = rotation.report();
    if (report.proven()) {
      return words.say("rotation.proven");
    }
    double gap = 100.0 * (report.bound() - report.points()) / Math.max(1, report.bound());
    boolean isTables = rotation.kind() == RotationKind.TABLES;
    return words.say(
        isTables ? "rotation.bounded-tables" : "rotation.bounded-talks", Math.ceil(gap * 10) / 10);
  }

  private static List<Line> lines(RotationView view) {
    int turns = view.rotation().turns();
    TreeMap<String, Line> lines = new TreeMap<>();
    for (RotationView.Turn turn : view.turns()) {
      turn.sittingOut().forEach(guest -> note(lines, guest, turn.number(), OUT, turns));
      for (RotationView.Table table : turn.tables()) {
        String number = String.valueOf(table.number());
        table.people().forEach(guest -> note(lines, guest, turn.number(), number, turns));
      }
    }
    return List.copyOf(lines.values());
  }

  private static void note(
      TreeMap<String, Line> lines, Guest guest, int turn, String table, int turns) {
    String key = guest.name() + " " + guest.memberId();
    Line before =
        lines.computeIfAbsent(key, name -> new Line(guest.memberId(), guest.name(), none(turns)));
    before.tables().set(turn - 1, table);
  }

  private static List<String> none(int turns) {
    String[] none = new String[turns];
    Arrays.fill(none, OUT);
    return new ArrayList<>(List.of(none));
  }

  /** Turn by turn: when, which table, who. */
  String csv(RotationView view) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("turn", "begins", "table", "name", "headline")
            .map(column -> words.say("column." + column))
            .toList());
    for (RotationView.Turn turn : view.turns()) {
      for (RotationView.Table table : turn.tables()) {
        String number = String.valueOf(table.number());
        table.people().forEach(guest -> rows.add(row(turn, number, guest)));
      }
      turn.sittingOut().forEach(guest -> rows.add(row(turn, OUT, guest)));
    }
    return CsvText.file(rows);
  }

  private static List<String> row(RotationView.Turn turn, String table, Guest guest) {
    return List.of(
        String.valueOf(turn.number()),
        Dates.time(turn.begins()),
        table,
        guest.name(),
        guest.headline());
  }
}
