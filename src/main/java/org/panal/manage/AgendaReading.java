package org.panal.manage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.event.AgendaForm;
import org.panal.event.AgendaPartForm;
import org.panal.event.OccurrenceCard;
import org.panal.event.Speaker;
import org.panal.shared.Folded;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/**
 * Reads an agenda that was typed as times on the wall.
 *
 * @param members whom a name means, by the name in small letters without accents
 */
record AgendaReading(OccurrenceCard card, Map<String, UUID> members) {
  private static final Pattern ROW = Pattern.compile("parts\\[(\\d+)]\\.(\\w+).*");

  /** Whatever cannot be read is told all at once. */
  AgendaForm form(List<AgendaEntry> entries) {
    List<FieldError> errors = new ArrayList<>();
    List<AgendaPartForm> parts = new ArrayList<>();
    for (int row = 0; row < entries.size(); row++) {
      read(entries.get(row), row, errors).ifPresent(parts::add);
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return new AgendaForm(parts);
  }

  private Optional<AgendaPartForm> read(AgendaEntry entry, int row, List<FieldError> errors) {
    String at = "parts[" + row + "].";
    Integer after = minutes(entry.start(), entry.day());
    Integer end = entry.end().isBlank() ? null : minutes(entry.end(), entry.day());
    if (after == null) {
      errors.add(new FieldError(at + "start", "agenda.time-unreadable", List.of()));
    } else if (!entry.end().isBlank() && end == null) {
      errors.add(new FieldError(at + "end", "agenda.time-unreadable", List.of()));
    } else if (end != null && end <= after) {
      errors.add(new FieldError(at + "end", "agenda.ends-first", List.of()));
    } else {
      Integer minutes = end == null ? null : end - after;
      return Optional.of(
          new AgendaPartForm(
              after, minutes, entry.track(), entry.title(), entry.text(), speakers(entry)));
    }
    return Optional.empty();
  }

  /** Minutes after the start; a time before it on the first day means the night after. */
  private @Nullable Integer minutes(String typed, String day) {
    try {
      LocalTime time = LocalTime.parse(typed);
      LocalDate first = card.start().toLocalDate();
      LocalDateTime at = first.plusDays(Math.max(1, number(day)) - 1L).atTime(time);
      LocalDateTime meant = at.isBefore(card.start()) ? at.plusDays(1) : at;
      ZonedDateTime there = meant.atZone(card.zone());
      return (int) Duration.between(card.startsAt(), there.toInstant()).toMinutes();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static int number(String day) {
    return day.matches("\\d{1,2}") ? Integer.parseInt(day) : 1;
  }

  private List<Speaker> speakers(AgendaEntry entry) {
    return entry
        .speakers()
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> new Speaker(name, members.get(Folded.of(name))))
        .toList();
  }

  /** One sentence for each input, by its id; several of one row stand together. */
  static Map<String, String> sentences(Invalid no, Language language) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (FieldError error : no.errors()) {
      Matcher row = ROW.matcher(error.field());
      String input = row.matches() ? input(row.group(2)) + "-" + row.group(1) : "form";
      String sentence = Sentences.of(error.code(), language, error.values());
      sentences.merge(input, sentence, (one, other) -> one + " " + other);
    }
    return sentences;
  }

  private static String input(String field) {
    return switch (field) {
      case "after" -> "start";
      case "minutes" -> "end";
      default ->
          Stream.of("start", "end", "title", "track", "text", "speakers")
              .filter(field::equals)
              .findFirst()
              .orElse("title");
    };
  }
}
