package org.panal.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Ways to introduce the people of a room. Each person is told a list of others. */
enum StudiedWays {
  OURS("Panal") {
    @Override
    List<List<Integer>> introduce(StudiedRoom room, Random random) {
      Matching found = new FairMatcher().match(room.pool, Weights.standard(), QualityStudy.SEED);
      return symmetric(
          room,
          found.introductions().stream()
              .map(
                  one ->
                      new int[] {
                        room.indexOf(one.pair().first()), room.indexOf(one.pair().second())
                      })
              .toList());
    }
  },
  GREEDY("greedy, best pair first") {
    @Override
    List<List<Integer>> introduce(StudiedRoom room, Random random) {
      List<int[]> pairs = pairs(room);
      pairs.removeIf(pair -> room.points[pair[0]][pair[1]] == 0);
      pairs.sort(Comparator.comparingInt(pair -> -room.points[pair[0]][pair[1]]));
      return symmetric(room, within(room, pairs));
    }
  },
  BEST_OF_RANDOM("best of 1,000 random") {
    @Override
    List<List<Integer>> introduce(StudiedRoom room, Random random) {
      List<int[]> best = List.of();
      long most = -1;
      for (int i = 0; i < 1_000; i++) {
        List<int[]> drawn = random(room, random);
        long points = drawn.stream().mapToLong(pair -> room.points[pair[0]][pair[1]]).sum();
        best = points > most ? drawn : best;
        most = Math.max(points, most);
      }
      return symmetric(room, best);
    }
  },
  RANDOM("random") {
    @Override
    List<List<Integer>> introduce(StudiedRoom room, Random random) {
      return symmetric(room, random(room, random));
    }
  },
  TOP_THREE("own top 3 lists") {
    @Override
    List<List<Integer>> introduce(StudiedRoom room, Random random) {
      return IntStream.range(0, room.people)
          .mapToObj(
              person ->
                  IntStream.range(0, room.people)
                      .boxed()
                      .filter(other -> room.points[person][other] > 0)
                      .sorted(
                          Comparator.<Integer>comparingInt(other -> -room.benefit[person][other])
                              .thenComparing(other -> -room.points[person][other]))
                      .limit(3)
                      .toList())
          .toList();
    }
  };

  final String title;

  StudiedWays(String title) {
    this.title = title;
  }

  abstract List<List<Integer>> introduce(StudiedRoom room, Random random);

  private static List<int[]> random(StudiedRoom room, Random random) {
    List<int[]> pairs = pairs(room);
    Collections.shuffle(pairs, random);
    return within(room, pairs);
  }

  private static List<int[]> pairs(StudiedRoom room) {
    var pairs = new ArrayList<int[]>();
    for (int a = 0; a < room.people; a++) {
      for (int b = a + 1; b < room.people; b++) {
        pairs.add(new int[] {a, b});
      }
    }
    return pairs;
  }

  /** Takes the pairs in their order as long as both have a place left. */
  private static List<int[]> within(StudiedRoom room, List<int[]> pairs) {
    int[] held = new int[room.people];
    var taken = new ArrayList<int[]>();
    for (int[] pair : pairs) {
      if (held[pair[0]] < room.cap && held[pair[1]] < room.cap) {
        held[pair[0]]++;
        held[pair[1]]++;
        taken.add(pair);
      }
    }
    return taken;
  }

  private static List<List<Integer>> symmetric(StudiedRoom room, List<int[]> pairs) {
    var lists = new ArrayList<List<Integer>>();
    IntStream.range(0, room.people).forEach(person -> lists.add(new ArrayList<>()));
    for (int[] pair : pairs) {
      lists.get(pair[0]).add(pair[1]);
      lists.get(pair[1]).add(pair[0]);
    }
    return lists;
  }
}
