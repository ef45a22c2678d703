package org.panal.introduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.matching.Knowledge;
import org.panal.matching.MentorWish;
import org.panal.matching.Mentoring;
import org.panal.matching.Offer;
import org.panal.matching.Pair;
import org.panal.matching.Participant;
import org.panal.matching.Pool;
import org.panal.matching.Seek;

/**
 * A pool as a round keeps it: in one order, with no more of the vocabulary than its people name.
 * Thawed it is the pool that the round was drawn from.
 *
 * @param forbidden pairs that who runs the event wants apart
 * @param locked pairs that who runs the event wants together
 */
record FrozenPool(
    List<Participant> people,
    List<Kin> skills,
    List<Strength> complementaryFields,
    List<Strength> complementarySkills,
    SortedSet<Pair> vetoed,
    SortedSet<Pair> met,
    @JsonInclude(Include.NON_EMPTY) SortedSet<Pair> forbidden,
    @JsonInclude(Include.NON_EMPTY) SortedSet<Pair> locked,
    int introductions) {

  @SuppressWarnings("NullAway") // pools that were kept before there were wishes have none
  FrozenPool {
    forbidden = forbidden == null ? new TreeSet<>() : forbidden;
    locked = locked == null ? new TreeSet<>() : locked;
  }

  /** A skill with its narrow group and its field. */
  record Kin(String skill, String group, String field) {}

  /** How strongly two fields or skills complement each other. */
  record Strength(Pair pair, int strength) {}

  static FrozenPool of(Pool pool) {
    Knowledge known = pool.knowledge();
    Set<String> skills =
        pool.people().stream().flatMap(FrozenPool::skillsOf).collect(Collectors.toSet());
    Set<String> fields =
        pool.people().stream()
            .map(Participant::field)
            .collect(Collectors.toCollection(HashSet::new));
    skills.forEach(skill -> fields.add(known.fieldOfSkill().getOrDefault(skill, "")));
    return new FrozenPool(
        pool.people(),
        skills.stream().sorted().flatMap(skill -> kin(known, skill)).toList(),
        among(fields, known.complementaryFields()),
        among(skills, known.complementarySkills()),
        pool.vetoed(),
        pool.met(),
        new TreeSet<>(),
        pool.locked(),
        pool.introductions());
  }

  private static Stream<Kin> kin(Knowledge known, String skill) {
    String group = known.groupOfSkill().get(skill);
    return group == null
        ? Stream.empty()
        : Stream.of(new Kin(skill, group, known.fieldOfSkill().getOrDefault(skill, "")));
  }

  private static List<Strength> among(Collection<String> codes, Map<Pair, Integer> strengths) {
    return strengths.entrySet().stream()
        .filter(each -> codes.contains(each.getKey().first()))
        .filter(each -> codes.contains(each.getKey().second()))
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new Strength(each.getKey(), each.getValue()))
        .toList();
  }

  private static Stream<String> skillsOf(Participant person) {
    return Stream.of(
            person.offers().stream().map(Offer::skill),
            person.seeks().stream().map(Seek::skill),
            person.mentors().stream().map(Mentoring::topic),
            person.seeksMentorIn().stream().map(MentorWish::topic))
        .flatMap(codes -> codes);
  }

  /** The same people under other wishes of who runs the event. */
  FrozenPool wishing(SortedSet<Pair> apart, SortedSet<Pair> together) {
    return new FrozenPool(
        people,
        skills,
        complementaryFields,
        complementarySkills,
        vetoed,
        met,
        apart,
        together,
        introductions);
  }

  /** The same with some of the people alone. */
  FrozenPool only(Set<String> some) {
    return new FrozenPool(
        people.stream().filter(person -> some.contains(person.id())).toList(),
        skills,
        complementaryFields,
        complementarySkills,
        vetoed,
        met,
        forbidden,
        locked,
        introductions);
  }

  boolean has(UUID member) {
    return people.stream().anyMatch(person -> person.id().equals(member.toString()));
  }

  Pool thaw() {
    Knowledge.Builder known = Knowledge.builder();
    skills.forEach(kin -> known.skill(kin.skill(), kin.group(), kin.field()));
    complementaryFields.forEach(
        each -> known.fields(each.pair().first(), each.pair().second(), each.strength()));
    complementarySkills.forEach(
        each -> known.skills(each.pair().first(), each.pair().second(), each.strength()));
    return Pool.of(people)
        .knowledge(known.build())
        .vetoed(vetoed)
        .vetoed(forbidden)
        .met(met)
        .locked(locked)
        .introductions(introductions)
        .build();
  }
}
