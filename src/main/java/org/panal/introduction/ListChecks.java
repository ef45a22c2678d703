package org.panal.introduction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panal.matching.GradedPairs;
import org.panal.matching.Pair;
import org.panal.shared.Folded;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Typed;

/** What a list must keep beyond the limits of its fields, told by the path of each field. */
final class ListChecks {
  private final PeopleList list;
  private final List<FieldError> errors = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private ListChecks(PeopleList list) {
    this.list = list;
  }

  /** Refuses a list that cannot be matched, naming what is wrong where. */
  static void check(PeopleList list) {
    ListChecks checks = new ListChecks(list);
    checks.people();
    checks.numbers();
    if (list.hasPairs()) {
      checks.graph();
    } else {
      checks.profiles();
      checks.namedPairs();
    }
    if (!checks.errors.isEmpty()) {
      throw new Invalid(checks.errors);
    }
  }

  private void people() {
    int most = list.hasPairs() ? 100 : 5;
    for (int i = 0; i < list.people().size(); i++) {
      ListedPerson person = list.people().get(i);
      String path = "people[" + i + "].";
      if (places.putIfAbsent(person.id(), placesOf(person)) != null) {
        add(path + "id", "field.duplicate", person.id());
      }
      if (person.introductions() != null && !isWithin(person.introductions(), 0, most)) {
        add(path + "introductions", "field.out-of-range", 0, most);
      }
    }
  }

  private int placesOf(ListedPerson person) {
    return ListDraft.capOf(list, person);
  }

  private void numbers() {
    Integer most = list.introductionsPerPerson();
    int least = list.hasPairs() ? 0 : 1;
    int greatest = list.hasPairs() ? 100 : 5;
    if (most != null && !isWithin(most, least, greatest)) {
      add("introductionsPerPerson", "field.out-of-range", least, greatest);
    }
    if (!Set.of(PeopleList.FAIR, PeopleList.VALUE).contains(list.objective())) {
      add("objective", "field.unknown", list.objective());
    }
  }

  private void profiles() {
    for (int i = 0; i < list.people().size(); i++) {
      ListedPerson person = list.people().get(i);
      String path = "people[" + i + "].";
      named(path + "offers", person.offers().stream().map(ListedOffer::skill).toList());
      named(path + "seeks", person.seeks().stream().map(ListedSeek::skill).toList());
      named(path + "mentors", person.mentors().stream().map(ListedOffer::skill).toList());
      named(
          path + "seeksMentorIn", person.seeksMentorIn().stream().map(ListedOffer::skill).toList());
      intents(path + "seeks", person.seeks());
    }
  }

  /** A text without a letter or digit could never be the same as another. */
  private void named(String path, List<String> skills) {
    for (int i = 0; i < skills.size(); i++) {
      if (Folded.of(skills.get(i)).isEmpty()) {
        add(path + "[" + i + "].skill", "field.unknown", skills.get(i));
      }
    }
  }

  private void intents(String path, List<ListedSeek> seeks) {
    for (int i = 0; i < seeks.size(); i++) {
      String intent = Typed.line(seeks.get(i).intent());
      if (!intent.isEmpty() && seeks.get(i).wanted().isEmpty()) {
        add(path + "[" + i + "].intent", "field.unknown", intent);
      }
    }
  }

  private void namedPairs() {
    Set<Pair> apart = new HashSet<>();
    for (int i = 0; i < list.apart().size(); i++) {
      if (isPair("apart[" + i + "]", list.apart().get(i))) {
        apart.add(ListDraft.pair(list.apart().get(i)));
      }
    }
    for (int i = 0; i < list.met().size(); i++) {
      isPair("met[" + i + "]", list.met().get(i));
    }
    Set<Pair> seen = new HashSet<>();
    for (int i = 0; i < list.locked().size(); i++) {
      String path = "locked[" + i + "]";
      if (isPair(path, list.locked().get(i)) && seen.add(ListDraft.pair(list.locked().get(i)))) {
        lock(path, ListDraft.pair(list.locked().get(i)), apart);
      }
    }
  }

  private void lock(String path, Pair pair, Set<Pair> apart) {
    if (apart.contains(pair)) {
      add(path, "list.locked-and-apart", pair.first(), pair.second());
    }
    for (String id : List.of(pair.first(), pair.second())) {
      if (places.merge(id, -1, Integer::sum) < 0) {
        add(path, "list.too-many-locks", id);
      }
    }
  }

  private boolean isPair(String path, List<String> ids) {
    int before = errors.size();
    if (ids.size() != 2 || ids.contains(null)) {
      add(path, "list.not-a-pair");
      return false;
    }
    for (int i = 0; i < 2; i++) {
      known(path + "[" + i + "]", ids.get(i).strip());
    }
    differ(path, ids.get(0).strip(), ids.get(1).strip());
    return errors.size() == before;
  }

  private void graph() {
    if (!list.apart().isEmpty() || !list.met().isEmpty() || !list.locked().isEmpty()) {
      add("pairs", "list.pairs-stand-alone");
    }
    List<ListedPair> pairs = list.pairs() == null ? List.of() : list.pairs();
    Set<Pair> seen = new HashSet<>();
    for (int i = 0; i < pairs.size(); i++) {
      ListedPair pair = pairs.get(i);
      String path = "pairs[" + i + "]";
      known(path + ".a", pair.a());
      known(path + ".b", pair.b());
      points(path + ".points", pair.points());
      if (differ(path, pair.a(), pair.b()) && !seen.add(Pair.of(pair.a(), pair.b()))) {
        add(path, "field.duplicate", pair.a() + " – " + pair.b());
      }
    }
  }

  private void points(String path, BigDecimal points) {
    BigDecimal most = BigDecimal.valueOf(GradedPairs.MOST_POINTS);
    if (points.abs().compareTo(most) > 0) {
      add(path, "field.out-of-range", -GradedPairs.MOST_POINTS, GradedPairs.MOST_POINTS);
    } else if (points.stripTrailingZeros().scale() > 0) {
      add(path, "list.not-whole");
    }
  }

  private void known(String path, String id) {
    if (!places.containsKey(id)) {
      add(path, "field.unknown", id);
    }
  }

  private boolean differ(String path, String one, String other) {
    if (one.equals(other)) {
      add(path, "list.same-person", one);
    }
    return !one.equals(other);
  }

  private static boolean isWithin(int value, int least, int most) {
    return value >= least && value <= most;
  }

  private void add(String field, String code, Object... values) {
    errors.add(new FieldError(field, code, List.of(values)));
  }
}
