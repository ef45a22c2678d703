package org.panal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.Agenda;
import org.panal.event.Speaker;
import org.panal.shared.Language;
import org.panal.words.Dates;

/**
 * An agenda as the page of an event shows it.
 *
 * @param own whether the reader presents something
 */
record AgendaLines(List<Line> lines, boolean own) {
  /**
   * One part.
   *
   * @param day named where another one begins, else nothing
   * @param datetime the start, for machines
   * @param now whether it is on
   */
  record Line(
      String day,
      String time,
      String datetime,
      boolean now,
      String title,
      String track,
      String text,
      List<Speaker> speakers) {}

  /** For whom, when, and in which language. */
  record Reading(@Nullable UUID self, Instant now, Language language) {}

  static AgendaLines of(Agenda agenda, LocalDateTime start, Reading reading) {
    Instant now = reading.now();
    Language language = reading.language();
    List<Line> lines = new ArrayList<>();
    LocalDate day = start.toLocalDate();
    List<Agenda.Line> parts = agenda.parts();
    for (int i = 0; i < parts.size(); i++) {
      Agenda.Line part = parts.get(i);
      LocalDate own = part.start().toLocalDate();
      lines.add(
          new Line(
              own.equals(day) ? "" : Dates.day(part.start(), language),
              Dates.time(part.start()),
              part.start().toString(),
              isOn(part, i + 1 < parts.size() ? parts.get(i + 1) : null, now),
              part.part().title(),
              part.part().track(),
              part.part().text(),
              part.part().speakers()));
      day = own;
    }
    return new AgendaLines(lines, lines.stream().anyMatch(line -> isOf(line, reading.self())));
  }

  private static boolean isOf(Line line, @Nullable UUID self) {
    return self != null
        && line.speakers().stream().anyMatch(speaker -> self.equals(speaker.memberId()));
  }

  private static boolean isOn(Agenda.Line part, Agenda.@Nullable Line next, Instant now) {
    Integer minutes = part.part().minutes();
    if (now.isBefore(part.startsAt())) {
      return false;
    }
    if (minutes != null) {
      return now.isBefore(part.startsAt().plusSeconds(60L * minutes));
    }
    return next != null && now.isBefore(next.startsAt());
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
