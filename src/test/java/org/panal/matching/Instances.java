package org.panal.matching;

import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Generated instances with a seed: rooms as they are, and graphs made to be hard. */
final class Instances {

  private static final int SKILLS = 300;
  private static final int FIELDS = 25;

  private Instances() {}

  /**
   * A room: 300 skills in 25 fields, some far more common than others; one to four offers from the
   * own field, up to four seeks from anywhere; every fifth person seeks nothing new.
   */
  static Pool room(int people, int introductions, long seed) {
    var random = new Random(seed);
    Knowledge known = vocabulary(random);
    return Pool.of(
            IntStream.range(0, people).mapToObj(i -> somebody(i, introductions, random)).toList())
        .knowledge(known)
        .introductions(introductions)
        .build();
  }

  private static Knowledge vocabulary(Random random) {
    Knowledge.Builder known = Knowledge.builder();
    for (int skill = 0; skill < SKILLS; skill++) {
      known.skill("s" + skill, "g" + skill / 4, "f" + skill / 12);
      int other = random.nextInt(SKILLS);
      if (other != skill) {
        known.skills("s" + skill, "s" + other, 30 + random.nextInt(70));
      }
    }
    for (int one = 0; one < FIELDS; one++) {
      for (int other = one + 1; other < FIELDS; other++) {
        if (random.nextInt(5) == 0) {
          known.fields("f" + one, "f" + other, 20 + random.nextInt(80));
        }
      }
    }
    return known.build();
  }

  private static Participant somebody(int number, int cap, Random random) {
    int field = skewed(FIELDS, 1.7, random);
    var offers = new TreeSet<Integer>();
    var seeks = new TreeSet<Integer>();
    IntStream.rangeClosed(0, random.nextInt(4))
        .forEach(i -> offers.add(field * 12 + skewed(12, 1.5, random)));
    IntStream.range(0, random.nextInt(5)).forEach(i -> seeks.add(skewed(SKILLS, 1.7, random)));
    seeks.removeAll(offers);
    Participant.Builder person = Participant.named("p%05d".formatted(number)).cap(cap);
    offers.forEach(skill -> person.offer("s" + skill, 1 + random.nextInt(5)));
    seeks.forEach(skill -> person.seek("s" + skill, 1 + random.nextInt(3), null));
    if (random.nextInt(3) == 0) {
      person.goals("goal" + random.nextInt(8));
    }
    return person
        .field("f" + field)
        .languages("en")
        .interests("i" + random.nextInt(20), "j" + random.nextInt(20))
        .build();
  }

  private static int skewed(int below, double power, Random random) {
    return (int) (below * Math.pow(random.nextDouble(), power));
  }

  /** Cliques of five, alone in the world: in each one has to stay out. */
  static GradedPairs oddCliques(int people, int cap) {
    var graph = new Graph(people, cap);
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people && b / 5 == a / 5; b++) {
        graph.join(a, b, 10);
      }
    }
    return graph.build();
  }

  /** Odd cycles of seven, each joined to the next by a bridge. */
  static GradedPairs bridgedCycles(int people, int cap) {
    var graph = new Graph(people, cap);
    for (int a = 0; a < people; a++) {
      int next = a % 7 == 6 ? a - 6 : a + 1;
      if (next < people) {
        graph.join(a, next, 10);
      }
      if (a % 7 == 3 && a + 4 < people) {
        graph.join(a, a + 4, 9);
      }
    }
    return graph.build();
  }

  /** Everybody wants the same few. */
  static GradedPairs stars(int people, int cap) {
    var graph = new Graph(people, cap);
    for (int a = 0; a < people; a++) {
      graph.join(a, a % 10, 100 + a % 3);
    }
    return graph.build();
  }

  /** Two crowds of odd size that know each other by one pair only. */
  static GradedPairs communities(int people, int cap, long seed) {
    var graph = new Graph(people, cap);
    var random = new Random(seed);
    int half = people / 2 | 1;
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        if (a < half == b < half && random.nextInt(10) == 0) {
          graph.join(a, b, 1 + random.nextInt(20));
        }
      }
    }
    graph.join(0, people - 1, 3);
    return graph.build();
  }

  /** A random graph whose points take so few different values; 1 makes them all equal. */
  static GradedPairs quantised(int people, int cap, int values, long seed) {
    var graph = new Graph(people, cap);
    var random = new Random(seed);
    for (int a = 0; a < people; a++) {
      for (int i = 0; i < 12; i++) {
        graph.join(a, random.nextInt(people), 1 + random.nextInt(values));
      }
    }
    return graph.build();
  }

  /** Everybody could meet everybody. */
  static GradedPairs complete(int people, int cap, long seed) {
    var graph = new Graph(people, cap);
    var random = new Random(seed);
    for (int a = 0; a < people; a++) {
      for (int b = a + 1; b < people; b++) {
        graph.join(a, b, 1 + random.nextInt(10_000));
      }
    }
    return graph.build();
  }

  private static final class Graph {
    private final TreeMap<String, Integer> caps = new TreeMap<>();
    private final TreeMap<Pair, Long> points = new TreeMap<>();

    Graph(int people, int cap) {
      IntStream.range(0, people).forEach(person -> caps.put(id(person), cap));
    }

    void join(int a, int b, long worth) {
      if (a != b) {
        points.put(Pair.of(id(a), id(b)), worth);
      }
    }

    GradedPairs build() {
      return new GradedPairs(caps, points);
    }

    private static String id(int person) {
      return "p%05d".formatted(person);
    }
  }
}
