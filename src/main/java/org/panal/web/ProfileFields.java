package org.panal.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.member.Gathering;
import org.panal.member.GoalKind;
import org.panal.member.Intent;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/** The fields of the profile form as they stand in it: from the profile, or as typed just now. */
public class ProfileFields {
  private final MultivaluedMap<String, String> fields;

  ProfileFields(MultivaluedMap<String, String> fields) {
    this.fields = fields;
  }

  ProfileFields() {
    this(new MultivaluedHashMap<>());
  }

  /** What one field holds; nothing where it is not in the form. */
  public String at(String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  public boolean has(String name) {
    return !at(name).isEmpty();
  }

  /** Whether a choice of numbers holds this one; the usual one where nothing was chosen. */
  public boolean is(String name, int number, int usual) {
    String chosen = at(name).isEmpty() ? String.valueOf(usual) : at(name);
    return chosen.equals(String.valueOf(number));
  }

  public Intent[] intents() {
    return Intent.values();
  }

  public GoalKind[] goalKinds() {
    return GoalKind.values();
  }

  public Gathering[] gatherings() {
    return Gathering.values();
  }

  public Language[] spoken() {
    return Language.values();
  }

  List<String> all(String name) {
    return fields.getOrDefault(name, List.of()).stream().map(Typed::line).distinct().toList();
  }

  /** Ticked boxes first, then what is written in the line below them, parted by commas. */
  List<String> texts(String ticked, String written) {
    return Stream.concat(all(ticked).stream(), parts(written)).toList();
  }

  private Stream<String> parts(String name) {
    return Arrays.stream(at(name).split("[,;\\r\\n]+"))
        .map(Typed::line)
        .filter(text -> !text.isEmpty());
  }

  List<String> lines(String name) {
    return at(name).lines().map(Typed::line).filter(text -> !text.isEmpty()).toList();
  }

  /** A number that somebody typed; none where nothing stands. */
  @Nullable Integer number(String name, int least, int most) {
    String typed = at(name).strip();
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("[0-9]{1,6}")) {
      throw new Invalid(name, "field.out-of-range", least, most);
    }
    return Integer.valueOf(typed);
  }

  /** The same, with a usual number where nothing stands. */
  int number(String name, int least, int most, int usual) {
    Integer typed = number(name, least, most);
    return typed == null ? usual : typed;
  }

  <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(one -> one.name().equals(at(name)))
        .findFirst()
        .orElse(null);
  }

  ProfileFields with(String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      fields.add(name, value.toString());
    }
    return this;
  }
}
