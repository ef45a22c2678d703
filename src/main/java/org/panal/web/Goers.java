package org.panal.web;

import java.util.ArrayList;
import java.util.List;
import org.panal.rsvp.Face;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/**
 * The first who are going.
 *
 * @param names their first names, and how many more
 */
record Goers(List<Person> people, String names) {
  private static final int NAMED = 3;
  private static final int FEW = 4;
  private static final List<String> CODES = List.of("people.one", "people.two", "people.three");

  /** As many as fit into one line of a phone. */
  public List<Person> few() {
    return people.stream().limit(FEW).toList();
  }

  static Goers of(List<Face> faces, long going, Language language) {
    List<Person> people = faces.stream().map(Person::of).toList();
    return new Goers(people, people.isEmpty() ? "" : names(people, going, language));
  }

  private static String names(List<Person> people, long going, Language language) {
    List<Object> values =
        new ArrayList<>(people.stream().limit(NAMED).map(Person::firstName).toList());
    String code = CODES.get(values.size() - 1);
    if (going > NAMED) {
      code = "people.more";
      values.add(going - NAMED);
    }
    return Sentences.of(code, language, values);
  }
}
