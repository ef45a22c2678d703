package org.panal.manage;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panal.event.Agenda;
import org.panal.event.OccurrenceCard;
import org.panal.event.Speaker;
import org.panal.words.Dates;

/**
 * One part of an agenda as somebody typed it.
 *
 * @param day which day of the event, the first is 1
 */
record AgendaEntry(
    String start,
    String end,
    String day,
    String title,
    String track,
    String text,
    String speakers) {
  private static final int MORE = 3;
  private static final AgendaEntry EMPTY = new AgendaEntry("", "", "", "", "", "", "");

  /** What there is, and room for some more. */
  static List<AgendaEntry> of(Agenda agenda, OccurrenceCard card) {
    List<AgendaEntry> entries = new ArrayList<>();
    LocalDate first = card.start().toLocalDate();
    agenda.parts().forEach(line -> entries.add(of(line, first)));
    return withMore(entries);
  }

  private static AgendaEntry of(Agenda.Line line, LocalDate first) {
    return new AgendaEntry(
        Dates.time(line.start()),
        line.end() == null ? "" : Dates.time(line.end()),
        "" + (1 + ChronoUnit.DAYS.between(first, line.start().toLocalDate())),
        line.part().title(),
        line.part().track(),
        line.part().text(),
        line.part().speakers().stream().map(Speaker::name).collect(joining("\n")));
  }

  /** As they stand in the form, one under another, without those that have no name. */
  static List<AgendaEntry> read(Map<String, List<String>> typed) {
    int rows = typed.getOrDefault("title", List.of()).size();
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                new AgendaEntry(
                    at(typed, "start", row),
                    at(typed, "end", row),
                    at(typed, "day", row),
                    at(typed, "title", row),
                    at(typed, "track", row),
                    at(typed, "text", row),
                    at(typed, "speakers", row)))
        .filter(entry -> !entry.title().isEmpty())
        .toList();
  }

  /** With room for some more. */
  static List<AgendaEntry> withMore(List<AgendaEntry> entries) {
    return Stream.concat(entries.stream(), Stream.generate(() -> EMPTY).limit(MORE)).toList();
  }

  private static String at(Map<String, List<String>> typed, String name, int row) {
    List<String> values = typed.getOrDefault(name, List.of());
    return row < values.size() ? values.get(row).strip() : "";
  }

  public boolean isNew() {
    return equals(EMPTY);
  }
}
