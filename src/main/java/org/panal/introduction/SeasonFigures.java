package org.panal.introduction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of some dates.
 *
 * @param events how many took place
 * @param saidYes how often somebody said that they come and did not take it back in time
 * @param came how often somebody came, also without having said so
 * @param showPermille of a thousand who said yes, how many came; null where nobody kept the door
 * @param visitors how many people came, each counted once
 * @param returning how many of them had come before, in the year before the first of these dates
 * @param introductions that were published
 * @param served people with an introduction at least, each counted once
 * @param met introductions of which one of the two at least says that they met
 * @param useful those of them that one of the two at least found useful; null where fewer than
 *     three met, which would tell on them
 */
public record SeasonFigures(
    int events,
    int saidYes,
    int came,
    @Nullable Integer showPermille,
    int visitors,
    int returning,
    int introductions,
    int served,
    int met,
    @Nullable Integer useful) {
  private static final int FEW = 3;
  private static final int THOUSAND = 1000;

  static SeasonFigures of(List<SeasonDate> dates) {
    int kept = sum(dates, date -> date.turnout().kept());
    int promised = kept + sum(dates, date -> date.turnout().missed());
    List<SeasonPair> pairs = dates.stream().flatMap(date -> date.pairs().stream()).toList();
    int met = (int) pairs.stream().filter(SeasonPair::met).count();
    return new SeasonFigures(
        dates.size(),
        sum(dates, date -> date.turnout().saidYes()),
        sum(dates, date -> date.turnout().came().size()),
        promised == 0 ? null : (THOUSAND * kept + promised / 2) / promised,
        people(dates, date -> date.turnout().came()),
        people(dates, SeasonDate::returning),
        pairs.size(),
        (int)
            pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct().count(),
        met,
        met < FEW ? null : (int) pairs.stream().filter(SeasonPair::useful).count());
  }

  private static int sum(List<SeasonDate> dates, ToIntFunction<SeasonDate> of) {
    return dates.stream().mapToInt(of).sum();
  }

  private static int people(List<SeasonDate> dates, Function<SeasonDate, Set<UUID>> of) {
    return dates.stream().map(of).flatMap(Collection::stream).collect(Collectors.toSet()).size();
  }
}
