package org.panal.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The boxes of the profile form: what is ticked, then what might be.
 *
 * @param ofField skills of the member's own field
 * @param usual what people of a coworking space most often have or need
 * @param labels what every code among them is called
 */
record Picks(
    ProfileFields fields, List<String> ofField, List<String> usual, Map<String, String> labels) {
  private static final int MOST = 7;
  static final List<String> LISTS = List.of("offer", "seek", "mentor", "mentee", "interest");

  /** All codes and texts that some box stands for. */
  static Set<String> values(ProfileFields fields, Collection<String> suggestions) {
    return Stream.concat(
            LISTS.stream().flatMap(list -> fields.all(list).stream()), suggestions.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public List<Pick> offers() {
    return of("offer", Stream.concat(ofField.stream(), usual.stream()).toList());
  }

  public List<Pick> seeks() {
    return of("seek", usual);
  }

  public List<Pick> mentors() {
    return of("mentor", List.of());
  }

  public List<Pick> mentees() {
    return of("mentee", List.of());
  }

  public List<Pick> interests() {
    return of("interest", List.of());
  }

  private List<Pick> of(String list, List<String> suggestions) {
    Map<String, Pick> picks = new LinkedHashMap<>();
    fields.all(list).forEach(value -> picks.put(value, pick(value, true)));
    suggestions.stream()
        .filter(labels::containsKey)
        .filter(value -> !picks.containsKey(value))
        .distinct()
        .limit(MOST)
        .forEach(value -> picks.put(value, pick(value, false)));
    return List.copyOf(picks.values());
  }

  private Pick pick(String value, boolean checked) {
    String label = labels.get(value);
    return new Pick(value, label == null ? value : label, checked, label == null);
  }

  /** The names for the type-ahead before anything is typed. */
  public List<String> names() {
    return usual.stream().filter(labels::containsKey).map(labels::get).toList();
  }
}
