package org.panal.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random people with a seed, small worlds first: few skills, so that ties and zeros abound. */
final class Crowd {

  static final Knowledge WORLD = world();
  private static final List<String> SKILLS =
      IntStream.range(0, 9).mapToObj(skill -> "skill" + skill).toList();
  private static final List<String> FIELDS = List.of("", "field0", "field1", "field2");
  private final Random random;

  Crowd(long seed) {
    random = new Random(seed);
  }

  /** A pool with vetoes, pairs met before, locks, and pairs kept from the round before. */
  Pool pool(int people, int introductions, Objective objective) {
    List<Participant> crowd = IntStream.range(0, people).mapToObj(this::person).toList();
    List<Pair> vetoed = some(crowd, 8);
    List<Pair> locked =
        some(crowd, random.nextInt(3) == 0 ? 6 : 1_000).stream()
            .filter(pair -> !vetoed.contains(pair))
            .limit(2)
            .toList();
    return Pool.of(crowd.stream().map(person -> withRoomFor(person, locked)).toList())
        .knowledge(WORLD)
        .introductions(Math.max(introductions, locked.size()))
        .objective(objective)
        .floor(random.nextInt(3) * 150)
        .met(some(crowd, 8))
        .kept(some(crowd, 4))
        .vetoed(vetoed)
        .locked(locked)
        .build();
  }

  Participant person(int number) {
    Participant.Builder person =
        Participant.named("p" + (char) ('a' + number / 26) + (char) ('a' + number % 26))
            .cap(random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2))
            .field(FIELDS.get(random.nextInt(FIELDS.size())));
    draw(SKILLS, 3).forEach(skill -> person.offer(skill, 1 + random.nextInt(5)));
    draw(SKILLS, 3).forEach(skill -> person.seek(skill, 1 + random.nextInt(3), intent()));
    if (random.nextInt(3) == 0) {
      draw(SKILLS, 2).forEach(topic -> person.mentors(topic, 3 + random.nextInt(3), 1));
    }
    if (random.nextInt(3) == 0) {
      draw(SKILLS, 2).forEach(topic -> person.seeksMentorIn(topic, random.nextInt(4)));
    }
    person.languages(draw(List.of("en", "es"), 2)).interests(draw(List.of("i1", "i2", "i3"), 2));
    person.formats(random.nextInt(4) == 0 ? draw(List.of("one", "group"), 1) : List.of());
    person.organisation(random.nextBoolean() ? "" : "org" + random.nextInt(3));
    person.avoidsOwnOrganisation(random.nextInt(4) == 0);
    return person.goals(draw(List.of("g1", "g2", "g3"), 2).toArray(String[]::new)).build();
  }

  private Intent intent() {
    return Intent.values()[random.nextInt(Intent.values().length)];
  }

  private List<String> draw(List<String> from, int most) {
    var shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(most + 1));
  }

  private List<Pair> some(List<Participant> crowd, int oneIn) {
    var pairs = new ArrayList<Pair>();
    for (Participant one : crowd) {
      for (Participant other : crowd) {
        if (one.compareTo(other) < 0 && random.nextInt(oneIn) == 0) {
          pairs.add(new Pair(one.id(), other.id()));
        }
      }
    }
    return pairs;
  }

  private static Participant withRoomFor(Participant person, Collection<Pair> locked) {
    int locks = (int) locked.stream().filter(pair -> pair.has(person.id())).count();
    return person.withCap(Math.max(person.cap(), locks));
  }

  private static Knowledge world() {
    Knowledge.Builder world = Knowledge.builder();
    int[] groups = {0, 0, 1, 1, 2, 2, 3, 3, 4};
    for (int i = 0; i < groups.length; i++) {
      world.skill("skill" + i, "group" + groups[i], "field" + groups[i] % 3);
    }
    return world
        .fields("field0", "field1", 80)
        .fields("field1", "field2", 30)
        .skills("skill0", "skill4", 100)
        .skills("skill1", "skill6", 50)
        .build();
  }
}
