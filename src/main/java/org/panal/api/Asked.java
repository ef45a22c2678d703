package org.panal.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;

/** Reads what stands in a query as text; what cannot be read is told with its name. */
final class Asked {
  private Asked() {}

  static @Nullable Instant instant(String name, @Nullable String text) {
    return read(name, text, Instant::parse);
  }

  static @Nullable LocalDateTime local(String name, @Nullable String text) {
    return read(name, text, LocalDateTime::parse);
  }

  static @Nullable ZoneOffset offset(String name, @Nullable String text) {
    return read(name, text, ZoneOffset::of);
  }

  static @Nullable Integer number(String name, @Nullable String text) {
    return read(name, text, Integer::valueOf);
  }

  static @Nullable UUID id(String name, @Nullable String text) {
    return read(name, text, UUID::fromString);
  }

  static <E extends Enum<E>> @Nullable E choice(
      String name, @Nullable String text, Class<E> choices) {
    return read(name, text, word -> Enum.valueOf(choices, word));
  }

  static <E extends Enum<E>> E needed(String name, @Nullable String text, Class<E> choices) {
    E found = choice(name, text, choices);
    if (found == null) {
      throw new Invalid(name, "field.required");
    }
    return found;
  }

  private static <T> @Nullable T read(
      String name, @Nullable String text, Function<String, T> reading) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reading.apply(text.strip());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Invalid(name, "field.unknown", text);
    }
  }
}
