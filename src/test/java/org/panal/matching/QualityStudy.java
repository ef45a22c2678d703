package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Prints how well real people are served by Panal and by simpler ways, as a table in Markdown.
 * Rooms of 12, 20, 40 and 60 people of each survey in {@code attendees.csv.gz}, two introductions
 * each; the same rooms, the same points and the same no-shows for every way.
 */
final class QualityStudy {

  static final long SEED = 7;
  private static final int CAP = 2;
  private static final int ROOMS = 6;
  private static final int[] SIZES = {12, 20, 40, 60};
  private static final List<String> YEARS = List.of("2016", "2019", "2025");
  private static final int REGULARS = 60;
  private static final int MEETUPS = 10;

  private final StudiedWays way;
  private final Share useful = new Share();
  private final Share bothWays = new Share();
  private final Share unseen = new Share();
  private final Share worst = new Share();
  private final Share points = new Share();
  private final Share intact = new Share();
  private final Share repaired = new Share();
  private final Share repeats = new Share();

  private QualityStudy(StudiedWays way) {
    this.way = way;
  }

  public static void main(String[] years) {
    List<String> of = years.length == 0 ? YEARS : List.of(years);
    System.out.println(
        "| introduced by | useful | both ways | seen by nobody | worst served | points each |"
            + " intact | repaired | repeats |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    for (StudiedWays way : StudiedWays.values()) {
      System.out.println(new QualityStudy(way).study(of));
    }
  }

  private String study(List<String> years) {
    for (String year : years) {
      for (int size : SIZES) {
        RealRooms.of(year, size, ROOMS, CAP).forEach(this::studyRoom);
      }
      studySeason(RealRooms.of(year, REGULARS, 1, CAP).get(0));
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %d | %s | %s | %s |",
        way.title,
        useful.percent(),
        bothWays.percent(),
        unseen.percent(),
        worst.percent(),
        points.sum / points.of,
        intact.percent(),
        way == StudiedWays.OURS ? repaired.percent() : "–",
        repeats.percent());
  }

  private void studyRoom(List<Participant> people) {
    var room = new StudiedRoom(people, CAP, Set.of());
    List<List<Integer>> lists = way.introduce(room, new Random(SEED));
    Set<Integer> shown = new HashSet<>();
    lists.forEach(shown::addAll);
    for (int person = 0; person < room.people; person++) {
      int self = person;
      List<Integer> list = lists.get(person);
      if (room.canBeServed(person)) {
        useful.add(list.stream().anyMatch(other -> room.benefit[self][other] > 0));
      }
      if (room.canBeServedBothWays(person)) {
        bothWays.add(list.stream().anyMatch(other -> room.helpsBoth(self, other)));
      }
      unseen.add(!shown.contains(person));
      points.add(
          list.stream()
              .filter(other -> lists.get(other).contains(self))
              .mapToLong(other -> room.points[self][other])
              .sum());
    }
    addWorst(room, lists);
    studyNoShows(room, lists);
  }

  /** What the best introduction brings to the worst-served quarter of those who can be served. */
  private void addWorst(StudiedRoom room, List<List<Integer>> lists) {
    int[] best =
        IntStream.range(0, room.people)
            .filter(room::canBeServed)
            .map(
                person ->
                    lists.get(person).stream()
                        .mapToInt(other -> room.benefit[person][other])
                        .max()
                        .orElse(0))
            .sorted()
            .toArray();
    Arrays.stream(best, 0, (best.length + 3) / 4).forEach(worst::add);
  }

  private void studyNoShows(StudiedRoom room, List<List<Integer>> lists) {
    var order = new ArrayList<>(IntStream.range(0, room.people).boxed().toList());
    Collections.shuffle(order, new Random(SEED + room.people));
    Set<Integer> absent = Set.copyOf(order.subList(0, room.people / 5));
    for (int person = 0; person < room.people; person++) {
      if (!absent.contains(person)) {
        intact.add(lists.get(person).stream().anyMatch(other -> !absent.contains(other)));
      }
    }
    if (way == StudiedWays.OURS) {
      studyRepair(room, absent.stream().map(room::id).toList());
    }
  }

  private void studyRepair(StudiedRoom room, List<String> absent) {
    Matching found = new FairMatcher().match(room.pool, Weights.standard(), SEED);
    Repaired after = new Door(room.pool, found, Weights.standard(), SEED).repair(absent, List.of());
    after
        .pool()
        .people()
        .forEach(person -> repaired.add(!after.matching().partnersOf(person.id()).isEmpty()));
  }

  /** Ten evenings of the same regulars, of whom each comes to three in five. */
  private void studySeason(List<Participant> regulars) {
    var random = new Random(SEED);
    Set<Pair> met = new TreeSet<>();
    for (int meetup = 0; meetup < MEETUPS; meetup++) {
      List<Participant> here = regulars.stream().filter(person -> random.nextInt(5) < 3).toList();
      var room = new StudiedRoom(here, CAP, met);
      List<List<Integer>> lists = way.introduce(room, new Random(SEED + meetup));
      Set<Pair> tonight = new TreeSet<>();
      for (int person = 0; person < room.people; person++) {
        for (int other : lists.get(person)) {
          tonight.add(Pair.of(room.id(person), room.id(other)));
        }
      }
      for (Pair pair : tonight) {
        repeats.add(met.contains(pair));
      }
      met.addAll(tonight);
    }
  }

  /** A sum over people or pairs; of booleans a share. */
  private static final class Share {
    private long sum;
    private long of;

    void add(boolean holds) {
      add(holds ? Bonuses.WHOLE : 0);
    }

    void add(long basisPoints) {
      sum += basisPoints;
      of++;
    }

    String percent() {
      return of == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", sum / 100.0 / of);
    }
  }
}
