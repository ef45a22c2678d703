package org.panal.manage;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.space.RoomForm;
import org.panal.space.SpaceForm;
import org.panal.space.SpaceView;

/**
 * One of the forms of a space as somebody typed it; it comes back as it was until it can stand.
 *
 * @param form which one: the space, its hours, a new room, or the id of a room
 */
record SpaceTyped(String form, MultivaluedMap<String, String> values) {
  static final String SPACE = "space";
  static final String HOURS = "hours";
  static final String ROOM = "room";
  static final SpaceTyped NOTHING = new SpaceTyped("", new MultivaluedHashMap<>());

  boolean is(String which) {
    return form.equals(which);
  }

  public String get(String name) {
    String value = values.getFirst(name);
    return value == null ? "" : value.strip();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  @Nullable Long version() {
    return get("version").matches("\\d{1,18}") ? Long.valueOf(get("version")) : null;
  }

  SpaceForm space() {
    return new SpaceForm(get("name"), get("zone"), get("address"));
  }

  RoomForm room() {
    List<FieldError> errors = new ArrayList<>();
    RoomForm room = new RoomForm(get("name"), read("capacity", Integer::valueOf, errors));
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return room;
  }

  <T> @Nullable T read(String name, Function<String, T> reader, List<FieldError> errors) {
    return read(name, get(name), reader, errors);
  }

  static <T> @Nullable T read(
      String field, String typed, Function<String, T> reader, List<FieldError> errors) {
    try {
      return typed.isEmpty() ? null : reader.apply(typed);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      errors.add(new FieldError(field, "field.unknown", List.of(typed)));
      return null;
    }
  }

  /** The space as it is, where nothing was typed about it. */
  static SpaceTyped of(SpaceView space) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    values.putSingle("name", space.name());
    values.putSingle("zone", space.zone());
    values.putSingle("address", space.address());
    return new SpaceTyped(SPACE, values);
  }

  /** The hours as they are, two for each weekday at least. */
  static SpaceTyped hoursOf(SpaceView space) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    space
        .hours()
        .forEach(
            time -> {
              int number =
                  1
                      + (int)
                          Stream.of(1, 2, 3, 4, 5, 6)
                              .filter(
                                  each -> values.containsKey(time.day() + "-" + each + "-opens"))
                              .count();
              String at = time.day() + "-" + number;
              values.putSingle(at + "-opens", time.opens().toString());
              values.putSingle(at + "-closes", time.closes().toString());
            });
    space.closedDays().forEach(day -> values.add("closed", day.toString()));
    return new SpaceTyped(HOURS, values);
  }
}
