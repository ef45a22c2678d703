package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reasons of those left out as the checker reads them: everybody left out has one, nobody else,
 * and each is true of the pool. It looks at the pairs one after the other and holds none; beside
 * them it is linear in the certificate, but for people to whom nobody may be introduced: each of
 * those is held against everybody once more.
 */
final class CheckedReasons {

  private static final Set<String> OF_BOTTLENECKS =
      Set.of(Unmatched.PARTNERS_ARE_TAKEN, Unmatched.ODD_ONE_OUT);

  /** A group of a bottleneck: how many are in it, and through whom they can be served. */
  private record Group(int size, BitSet gates, BitSet mentors) {}

  private final Pool pool;
  private final CheckedPool checked;
  private final Matching answer;
  private final Map<String, Participant> people = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  /** The number of each person's group, −1 where they are in none. */
  private final int[] groupOf;

  /** Those who do not mentor in all of their pairs inside their group. */
  private final BitSet notOnlyMentors = new BitSet();

  private final Set<String> left = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  CheckedReasons(Pool pool, CheckedPool checked, Matching answer) {
    this.pool = pool;
    this.checked = checked;
    this.answer = answer;
    pool.people().forEach(person -> people.put(person.id(), person));
    people.values().stream()
        .filter(person -> pool.capOf(person) > 0)
        .forEach(person -> left.add(person.id()));
    answer.introductions().stream()
        .flatMap(found -> Stream.of(found.pair().first(), found.pair().second()))
        .forEach(left::remove);
    groupOf = new int[checked.people()];
    Arrays.fill(groupOf, -1);
    answer.certificate().bottlenecks().forEach(this::read);
  }

  private void read(Bottleneck found) {
    BitSet gates = indexes(found.gates());
    BitSet mentors = indexes(found.mentors());
    for (List<String> ids : found.groups()) {
      for (int person : indexes(ids).stream().toArray()) {
        require(groupOf[person] < 0, "somebody is in two groups");
        groupOf[person] = groups.size();
      }
      groups.add(new Group(ids.size(), gates, mentors));
    }
  }

  private BitSet indexes(List<String> ids) {
    var indexes = new BitSet();
    ids.stream().mapToInt(checked::indexOf).filter(person -> person >= 0).forEach(indexes::set);
    return indexes;
  }

  /** Looks at every pair that may be introduced: whom can those in groups meet? */
  void see(CheckedPool.Scored pair) {
    see(pair, true);
    see(pair, false);
  }

  /** Adds what was seen of other pairs. */
  void add(CheckedReasons others) {
    notOnlyMentors.or(others.notOnlyMentors);
    others.problems.forEach(problem -> require(false, problem));
  }

  private void see(CheckedPool.Scored pair, boolean first) {
    int person = pair.at(first);
    int other = pair.at(!first);
    if (groupOf[person] >= 0) {
      Group group = groups.get(groupOf[person]);
      boolean isWithin = groupOf[other] == groupOf[person];
      boolean isGate = group.gates.get(other) || pair.mentors(!first) && group.mentors.get(other);
      require(isWithin || isGate, "a group can meet others than those named");
      if (isWithin && !pair.mentors(first)) {
        notOnlyMentors.set(person);
      }
    }
  }

  /** What is wrong, once all pairs have been seen. */
  List<String> problems() {
    List<String> named = answer.unmatched().stream().map(Unmatched::id).toList();
    require(
        named.size() == left.size() && left.equals(Set.copyOf(named)),
        "those left out are not those who are told why");
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
    int person = checked.indexOf(id);
    if (!checked.hasPartner(person)) {
      return saysNothing(id)
          ? Unmatched.SEEKS_AND_OFFERS_NOTHING
          : checked.hasMetAll(person) ? Unmatched.ALL_MET_BEFORE : Unmatched.NO_ADMISSIBLE_PARTNER;
    }
    if (pool.objective() == Objective.VALUE) {
      return Unmatched.OUTWEIGHED;
    }
    if (groupOf[person] < 0) {
      return "unexplained";
    }
    boolean isAlone = groups.get(groupOf[person]).size == 1;
    return isAlone ? Unmatched.PARTNERS_ARE_TAKEN : Unmatched.ODD_ONE_OUT;
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
      found.groups().forEach(this::checkGroup);
      int places =
          indexes(found.gates()).stream().map(checked::freePlaces).sum()
              + indexes(found.mentors()).stream().map(checked::menteePlaces).sum();
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

  private void checkGroup(List<String> group) {
    require(group.size() % 2 == 1, "a group is not odd");
    for (String id : group) {
      int person = checked.indexOf(id);
      require(
          pool.capOf(person(id)) > 0 && !checked.isLocked(person),
          "somebody in a group needs no introduction");
      require(group.size() == 1 || takesOne(person), "a group could pair up otherwise");
    }
  }

  /** Whether a person can hold only one of the pairs inside their group. */
  private boolean takesOne(int person) {
    return checked.freePlaces(person) == 1
        || !notOnlyMentors.get(person) && checked.menteePlaces(person) == 1;
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
