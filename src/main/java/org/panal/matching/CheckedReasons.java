package org.panal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reasons of those left out as the checker reads them: everybody left out has one, nobody else,
 * and each is true of the pool. Linear in the pairs and the certificate.
 */
final class CheckedReasons {

  private static final Set<String> OF_BOTTLENECKS =
      Set.of(Unmatched.PARTNERS_ARE_TAKEN, Unmatched.ODD_ONE_OUT);

  private final Pool pool;
  private final CheckedPool checked;
  private final Matching answer;
  private final Map<String, Participant> people = new HashMap<>();
  private final Map<String, List<CheckedPool.Scored>> pairsOf = new HashMap<>();
  private final Map<String, List<String>> groupOf = new HashMap<>();
  private final Set<String> left = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  CheckedReasons(Pool pool, CheckedPool checked, Matching answer) {
    this.pool = pool;
    this.checked = checked;
    this.answer = answer;
    pool.people().forEach(person -> people.put(person.id(), person));
    for (CheckedPool.Scored pair : checked.pairs().values()) {
      for (String id : List.of(pair.pair().first(), pair.pair().second())) {
        pairsOf.computeIfAbsent(id, of -> new ArrayList<>()).add(pair);
      }
    }
    people.values().stream()
        .filter(person -> pool.capOf(person) > 0)
        .forEach(person -> left.add(person.id()));
    answer.introductions().stream()
        .flatMap(found -> Stream.of(found.pair().first(), found.pair().second()))
        .forEach(left::remove);
  }

  List<String> problems() {
    List<String> named = answer.unmatched().stream().map(Unmatched::id).toList();
    require(
        named.size() == left.size() && left.equals(Set.copyOf(named)),
        "those left out are not those who are told why");
    Set<String> once = new HashSet<>();
    for (Bottleneck found : answer.certificate().bottlenecks()) {
      for (List<String> group : found.groups()) {
        require(once.addAll(group), "somebody is in two groups");
        group.forEach(id -> groupOf.put(id, group));
      }
    }
    answer.certificate().bottlenecks().forEach(this::checkBottleneck);
    answer.unmatched().stream()
        .filter(why -> left.contains(why.id()))
        .forEach(
            why -> {
              require(codeOf(why.id()).equals(why.code()), "a reason is not the right one");
              checkShortage(why);
            });
    return problems;
  }

  // ---- the code follows from the pool, and where partners are few from a bottleneck

  private String codeOf(String id) {
    if (!checked.hasPartner(id)) {
      return saysNothing(id)
          ? Unmatched.SEEKS_AND_OFFERS_NOTHING
          : checked.hasMetAll(id) ? Unmatched.ALL_MET_BEFORE : Unmatched.NO_ADMISSIBLE_PARTNER;
    }
    if (pool.objective() == Objective.VALUE) {
      return Unmatched.OUTWEIGHED;
    }
    int size = groupOf.getOrDefault(id, List.of()).size();
    return size == 0
        ? "unexplained"
        : size == 1 ? Unmatched.PARTNERS_ARE_TAKEN : Unmatched.ODD_ONE_OUT;
  }

  private boolean saysNothing(String id) {
    Participant person = person(id);
    return person.offers().isEmpty()
        && person.seeks().isEmpty()
        && person.mentors().isEmpty()
        && person.seeksMentorIn().isEmpty();
  }

  private void checkShortage(Unmatched why) {
    Shortage claimed = why.shortage();
    if (claimed != null) {
      String skill = claimed.skill();
      long seekers = people.values().stream().filter(each -> seeks(each, skill)).count();
      long offerers = people.values().stream().filter(each -> offers(each, skill)).count();
      require(
          seeks(person(why.id()), skill)
              && claimed.seekers() == seekers
              && claimed.offerers() == offerers
              && seekers > offerers,
          "a shortage is not one");
    }
  }

  private static boolean seeks(Participant person, String skill) {
    return person.seeks().stream().anyMatch(seek -> seek.skill().equals(skill));
  }

  private static boolean offers(Participant person, String skill) {
    return person.offers().stream().anyMatch(offer -> offer.skill().equals(skill));
  }

  // ---- more groups than places around them

  private void checkBottleneck(Bottleneck found) {
    var all = new ArrayList<String>(found.gates());
    all.addAll(found.mentors());
    found.groups().forEach(all::addAll);
    boolean areKnown = people.keySet().containsAll(all) && new HashSet<>(all).size() == all.size();
    require(areKnown, "a bottleneck names a stranger, or somebody twice");
    if (areKnown) {
      Set<String> gates = Set.copyOf(found.gates());
      Set<String> mentors = Set.copyOf(found.mentors());
      found.groups().forEach(group -> checkGroup(group, gates, mentors));
      int places =
          found.gates().stream().mapToInt(checked::freePlaces).sum()
              + found.mentors().stream().mapToInt(checked::menteePlaces).sum();
      Set<String> within = new HashSet<>();
      found.groups().forEach(within::addAll);
      long named =
          answer.unmatched().stream()
              .filter(why -> OF_BOTTLENECKS.contains(why.code()) && within.contains(why.id()))
              .count();
      require(found.places() == places, "the places of a bottleneck are wrong");
      require(found.unserved() == named, "a bottleneck does not keep out as many as are left out");
    }
  }

  private void checkGroup(List<String> group, Set<String> gates, Set<String> mentors) {
    require(group.size() % 2 == 1, "a group is not odd");
    Set<String> within = Set.copyOf(group);
    for (String id : group) {
      require(
          pool.capOf(person(id)) > 0 && !checked.isLocked(id),
          "somebody in a group needs no introduction");
      require(group.size() == 1 || takesOne(id, within), "a group could pair up otherwise");
      for (CheckedPool.Scored pair : pairsOf.getOrDefault(id, List.of())) {
        String other = pair.pair().other(id);
        boolean asMentee = pair.mentors(pair.pair().first().equals(other));
        require(
            within.contains(other) || gates.contains(other) || asMentee && mentors.contains(other),
            "a group can meet others than those named");
      }
    }
  }

  /** Whether a person can hold only one of the pairs inside their group. */
  private boolean takesOne(String id, Set<String> group) {
    boolean onlyMentees =
        pairsOf.getOrDefault(id, List.of()).stream()
            .filter(pair -> group.contains(pair.pair().other(id)))
            .allMatch(pair -> pair.mentors(pair.pair().first().equals(id)));
    return checked.freePlaces(id) == 1 || onlyMentees && checked.menteePlaces(id) == 1;
  }

  private Participant person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  private void require(boolean holds, String otherwise) {
    if (!holds && !problems.contains(otherwise)) {
      problems.add(otherwise);
    }
  }
}
