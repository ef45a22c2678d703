package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.introduction.RoundView.Guest;
import org.panal.introduction.WhatIfView.Price;
import org.panal.introduction.WhatIfView.Tie;
import org.panal.matching.LevelCount;
import org.panal.matching.MatchedPair;
import org.panal.matching.Matching;
import org.panal.matching.Pair;
import org.panal.matching.WhatIf;
import org.panal.shared.Language;

/** Tells what a wish would change, by the names of the people. */
@ApplicationScoped
class WhatIfTelling {
  private final RoundTelling rounds;

  WhatIfTelling(RoundTelling rounds) {
    this.rounds = rounds;
  }

  /** What is to be told. */
  record Told(WishForm form, WishedPools.Start start, WhatIf question, WhatIf.Change change) {}

  WhatIfView tell(Told told, Language language) {
    Matching before = told.question().best();
    Matching after = told.change().after();
    Map<Pair, MatchedPair> lost = beyond(before, after);
    Map<Pair, MatchedPair> gained = beyond(after, before);
    List<UUID> alone = alone(before, after);
    WishForm form = told.form();
    Set<UUID> named =
        Stream.of(
                Stream.of(form.one(), form.other()),
                Stream.of(lost, gained).flatMap(each -> ids(each.keySet())),
                alone.stream())
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());
    Function<UUID, Guest> guests = rounds.guests(named, language);
    return new WhatIfView(
        form.kind(),
        guests.apply(form.one()),
        guests.apply(form.other()),
        price(before, told.change().price()),
        ties(lost, guests),
        ties(gained, guests),
        alone.stream().map(guests).toList(),
        Set.copyOf(told.start().shown()).equals(pairs(before)));
  }

  private static Price price(Matching before, WhatIf.Price price) {
    List<Integer> benefits = before.report().levels().stream().map(LevelCount::benefit).toList();
    int useful = benefits.indexOf(1);
    boolean free = price.levels().stream().allMatch(people -> people == 0) && price.value() == 0;
    return new Price(
        price.levels().get(0),
        useful < 0 ? 0 : price.levels().get(useful),
        price.value(),
        price.points(),
        before.report().value(),
        free);
  }

  private static Set<Pair> pairs(Matching answer) {
    return answer.introductions().stream().map(MatchedPair::pair).collect(Collectors.toSet());
  }

  private static Map<Pair, MatchedPair> beyond(Matching answer, Matching other) {
    Set<Pair> others = pairs(other);
    Map<Pair, MatchedPair> beyond = new TreeMap<>();
    answer.introductions().stream()
        .filter(found -> !others.contains(found.pair()))
        .forEach(found -> beyond.put(found.pair(), found));
    return beyond;
  }

  private static List<UUID> alone(Matching before, Matching after) {
    Set<UUID> served = ids(pairs(after)).collect(Collectors.toSet());
    return ids(pairs(before)).distinct().filter(id -> !served.contains(id)).sorted().toList();
  }

  private static Stream<UUID> ids(Collection<Pair> pairs) {
    return pairs.stream()
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .map(UUID::fromString);
  }

  private static List<Tie> ties(Map<Pair, MatchedPair> pairs, Function<UUID, Guest> guests) {
    return pairs.values().stream()
        .map(
            found ->
                new Tie(
                    guests.apply(UUID.fromString(found.pair().first())),
                    guests.apply(UUID.fromString(found.pair().second())),
                    found.points()))
        .sorted((a, b) -> Integer.compare(b.points(), a.points()))
        .toList();
  }
}
