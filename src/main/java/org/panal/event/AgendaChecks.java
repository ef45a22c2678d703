package org.panal.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.panal.shared.Folded;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;

/** Nothing happens after the end, twice in one place, or twice with one speaker. */
final class AgendaChecks {
  private AgendaChecks() {}

  /**
   * Refuses what cannot be, all of it at once.
   *
   * @param length of the shortest date, in minutes
   */
  static void check(AgendaForm form, long length) {
    List<FieldError> errors = new ArrayList<>();
    List<AgendaPartForm> parts = form.parts();
    for (int i = 0; i < parts.size(); i++) {
      AgendaPartForm part = parts.get(i);
      String at = "parts[" + i + "].";
      if (part.after() >= length) {
        errors.add(new FieldError(at + "after", "agenda.starts-too-late", List.of()));
      } else if (part.end() > length) {
        errors.add(new FieldError(at + "minutes", "agenda.ends-too-late", List.of()));
      }
      for (AgendaPartForm before : parts.subList(0, i)) {
        errors.addAll(clashes(before, part, at));
      }
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private static List<FieldError> clashes(AgendaPartForm one, AgendaPartForm other, String at) {
    List<FieldError> errors = new ArrayList<>();
    if (one.meets(other)) {
      if (Folded.of(one.track()).equals(Folded.of(other.track()))) {
        boolean isNamed = !one.track().isEmpty();
        errors.add(
            new FieldError(
                at + "track",
                isNamed ? "agenda.track-twice" : "agenda.all-twice",
                isNamed ? List.of(other.track(), one.title()) : List.of(one.title())));
      }
      common(one, other)
          .ifPresent(
              name ->
                  errors.add(
                      new FieldError(
                          at + "speakers", "agenda.speaker-twice", List.of(name, one.title()))));
    }
    return errors;
  }

  private static Optional<String> common(AgendaPartForm one, AgendaPartForm other) {
    Set<Object> there = new HashSet<>();
    one.speakers().forEach(speaker -> there.add(identity(speaker)));
    return other.speakers().stream()
        .filter(speaker -> there.contains(identity(speaker)))
        .map(Speaker::name)
        .findFirst();
  }

  /** A member is one person, whatever they are announced as. */
  private static Object identity(Speaker speaker) {
    return speaker.memberId() == null ? Folded.of(speaker.name()) : speaker.memberId();
  }
}
