package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people of a pool in numbers, in the order of their ids, with the rarity of each skill.
 *
 * <p>Rarity is round(100·ln(1 + people / (1 + offerers))): the one place where the engine leaves
 * whole numbers. {@link StrictMath} gives the same bits on every machine.
 */
final class Profiles {

  private final Pool pool;
  private final Weights weights;
  final Codes skills;
  final Codes fields;
  final Codes goals;
  final Codes interests;
  final Codes languages;
  final Codes intents;
  private final Codes organisations;
  private final Codes formats;
  private final int[] offerers;
  private final int[] seekers;
  private final long[] rarity;
  private final Map<String, List<Integer>> soughtByGroup;
  private final List<List<int[]>> complementsOfSkill;
  private final int[] fieldStrengths;
  private final Profile[] profiles;

  Profiles(Pool pool, Weights weights) {
    this.pool = pool;
    this.weights = weights;
    skills = codes(Profiles::skillsOf);
    fields = codes(person -> Stream.of(fieldOf(person)));
    organisations = codes(person -> Stream.of(person.organisation()));
    goals = codes(person -> person.goals().stream());
    interests = codes(person -> person.interests().stream());
    languages = codes(person -> person.languages().stream());
    formats = codes(person -> person.formats().stream());
    intents = new Codes(Arrays.stream(Intent.values()).map(Profiles::code).toList());
    offerers = count(person -> person.offers().stream().map(Offer::skill));
    seekers = count(person -> person.seeks().stream().map(Seek::skill));
    rarity = IntStream.of(offerers).mapToLong(some -> rarity(pool.people().size(), some)).toArray();
    soughtByGroup = groupSought();
    complementsOfSkill = listComplements();
    fieldStrengths = fieldStrengths();
    profiles = pool.people().stream().map(this::profile).toArray(Profile[]::new);
  }

  int size() {
    return profiles.length;
  }

  Profile get(int index) {
    return profiles[index];
  }

  Pool pool() {
    return pool;
  }

  Weights weights() {
    return weights;
  }

  long rarityOf(int skill) {
    return rarity[skill];
  }

  Shortage shortageOf(int skill) {
    return new Shortage(skills.name(skill), seekers[skill], offerers[skill]);
  }

  /** How strongly two fields, by number, complement each other. */
  int strengthOfFields(int one, int other) {
    return fieldStrengths[one * fields.size() + other];
  }

  /** The index of a person by id, or a negative number. */
  int indexOf(String id) {
    int low = 0;
    int high = profiles.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = profiles[middle].id().compareTo(id);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return -1;
  }

  static long rarity(int people, int offerers) {
    return Math.round(100 * StrictMath.log(1 + people / (1.0 + offerers)));
  }

  private Profile profile(Participant person) {
    int[] seeks = skills.numbers(person.seeks().stream().map(Seek::skill).toList());
    long[] worth = worthOf(person, seeks);
    int[] offers = skills.numbers(person.offers().stream().map(Offer::skill).toList());
    int[] ranked = person.goals().stream().mapToInt(goals::number).toArray();
    int[] likes = interests.numbers(person.interests());
    var masks =
        new Profile.Masks(
            Codes.mask(offers), Codes.mask(seeks), Codes.mask(ranked), Codes.mask(likes));
    return new Profile(
        person,
        pool.capOf(person),
        known(fields, fieldOf(person)),
        known(organisations, person.organisation()),
        offers,
        seeks,
        worth,
        Arrays.stream(worth).sum(),
        creditsOf(offers),
        complementsOf(offers),
        mentorLevelsOf(person),
        wishesOf(person),
        wishWorthOf(person),
        Arrays.stream(wishWorthOf(person)).sum(),
        ranked,
        intents.numbers(mutualIntentsOf(person)),
        likes,
        languages.numbers(person.languages()),
        formats.numbers(person.formats()),
        masks);
  }

  private long[] worthOf(Participant person, int[] seeks) {
    Map<String, Integer> importance =
        person.seeks().stream().collect(Collectors.toMap(Seek::skill, Seek::importance));
    return Arrays.stream(seeks)
        .mapToLong(skill -> importance.getOrDefault(skills.name(skill), 0) * rarity[skill])
        .toArray();
  }

  private long[] wishWorthOf(Participant person) {
    return person.seeksMentorIn().stream()
        .mapToInt(wish -> skills.number(wish.topic()))
        .sorted()
        .mapToLong(topic -> 3 * rarity[topic])
        .toArray();
  }

  /** Full credit for what is offered, part credit for what is sought in the same narrow group. */
  private SkillTable creditsOf(int[] offers) {
    var credits = new SkillTable.Builder();
    for (int offer : offers) {
      credits.add(offer, 100, offer);
    }
    for (int offer : offers) {
      String group = pool.knowledge().groupOfSkill().get(skills.name(offer));
      for (int near :
          group == null ? List.<Integer>of() : soughtByGroup.getOrDefault(group, List.of())) {
        credits.add(near, weights.relatedCredit(), offer);
      }
    }
    return credits.build();
  }

  private SkillTable complementsOf(int[] offers) {
    var complements = new SkillTable.Builder();
    for (int offer : offers) {
      complementsOfSkill.get(offer).forEach(row -> complements.add(row[0], row[1], offer));
    }
    return complements.build();
  }

  private SkillTable mentorLevelsOf(Participant person) {
    var levels = new SkillTable.Builder();
    for (Mentoring mentoring : person.mentors()) {
      int topic = skills.number(mentoring.topic());
      levels.add(topic, mentoring.level(), topic);
    }
    return levels.build();
  }

  private SkillTable wishesOf(Participant person) {
    var wishes = new SkillTable.Builder();
    for (MentorWish wish : person.seeksMentorIn()) {
      int topic = skills.number(wish.topic());
      wishes.add(topic, wish.level() + 1, topic);
    }
    return wishes.build();
  }

  /** The stated field, else the one that most of what they offer belongs to. */
  private String fieldOf(Participant person) {
    return person.field().isBlank()
        ? Fields.ofMost(person.offers().stream().map(Offer::skill), pool.knowledge().fieldOfSkill())
        : person.field();
  }

  private Map<String, List<Integer>> groupSought() {
    return IntStream.range(0, skills.size())
        .filter(skill -> seekers[skill] > 0)
        .filter(skill -> pool.knowledge().groupOfSkill().containsKey(skills.name(skill)))
        .boxed()
        .collect(
            Collectors.groupingBy(
                skill -> pool.knowledge().groupOfSkill().get(skills.name(skill))));
  }

  private List<List<int[]>> listComplements() {
    List<List<int[]>> lists =
        IntStream.range(0, skills.size())
            .<List<int[]>>mapToObj(skill -> new ArrayList<>())
            .toList();
    pool.knowledge().complementarySkills().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> list(lists, entry.getKey(), entry.getValue()));
    return lists;
  }

  private void list(List<List<int[]>> lists, Pair pair, int strength) {
    int one = skills.number(pair.first());
    int other = skills.number(pair.second());
    if (one >= 0 && other >= 0) {
      lists.get(one).add(new int[] {other, strength});
      lists.get(other).add(new int[] {one, strength});
    }
  }

  private int[] fieldStrengths() {
    int size = fields.size();
    return IntStream.range(0, size * size)
        .map(
            cell ->
                pool.knowledge()
                    .strengthOfFields(fields.name(cell / size), fields.name(cell % size)))
        .toArray();
  }

  private Codes codes(Function<Participant, Stream<String>> some) {
    return new Codes(pool.people().stream().flatMap(some).filter(code -> !code.isBlank()).toList());
  }

  private int[] count(Function<Participant, Stream<String>> some) {
    int[] counts = new int[skills.size()];
    pool.people().stream().flatMap(some).forEach(skill -> counts[skills.number(skill)]++);
    return counts;
  }

  private static Stream<String> skillsOf(Participant person) {
    return Stream.of(
            person.offers().stream().map(Offer::skill),
            person.seeks().stream().map(Seek::skill),
            person.mentors().stream().map(Mentoring::topic),
            person.seeksMentorIn().stream().map(MentorWish::topic))
        .flatMap(Function.identity());
  }

  private static Collection<String> mutualIntentsOf(Participant person) {
    return person.seeks().stream()
        .map(Seek::intent)
        .filter(intent -> intent != null && intent.isMutual())
        .distinct()
        .map(Profiles::code)
        .toList();
  }

  private static String code(Intent intent) {
    return intent.name().toLowerCase(Locale.ROOT);
  }

  private static int known(Codes codes, String code) {
    return code.isBlank() ? -1 : codes.number(code);
  }
}
