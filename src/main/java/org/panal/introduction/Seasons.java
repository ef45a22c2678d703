package org.panal.introduction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.checkin.Presences;
import org.panal.event.HeldDates;
import org.panal.event.HeldDates.HeldDate;
import org.panal.rsvp.Shortages;
import org.panal.shared.Language;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.skill.Skills;
import org.panal.space.Spaces;
import org.panal.turnout.DateTurnout;
import org.panal.turnout.Turnouts;

/**
 * What came of the dates that somebody runs, month by month: in as many queries for three years as
 * for a month. Counts alone, nobody's name.
 */
@ApplicationScoped
@Transactional
public class Seasons {
  private static final int MOST_OF_A_MONTH = 3;
  private static final int MOST = 8;

  private final EntityManager em;
  private final HeldDates held;
  private final Turnouts turnouts;
  private final Presences presences;
  private final Shortages shortages;
  private final Skills skills;
  private final Spaces spaces;
  private final Time time;

  Seasons(
      EntityManager em,
      HeldDates held,
      Turnouts turnouts,
      Presences presences,
      Shortages shortages,
      Skills skills,
      Spaces spaces,
      Time time) {
    this.em = em;
    this.held = held;
    this.turnouts = turnouts;
    this.presences = presences;
    this.shortages = shortages;
    this.skills = skills;
    this.spaces = spaces;
    this.time = time;
  }

  /** The month that it is at the first space. */
  public YearMonth current() {
    return YearMonth.from(time.now().atZone(spaces.zoneOfFirst()));
  }

  /** Of all that the viewer runs, alone or with others; for an admin of everything. */
  public Season get(Viewer viewer, SeasonAsked asked, Language language) {
    viewer.mustHave(Scope.RSVPS_READ);
    held.mustRunSomething(viewer);
    List<SeasonDate> dates = dates(viewer, asked);
    Map<YearMonth, List<SeasonDate>> byMonth =
        dates.stream().collect(groupingBy(SeasonDate::month));
    Map<String, String> labels =
        skills.labels(
            dates.stream().flatMap(date -> date.sought().keySet().stream()).distinct().toList(),
            language);
    return new Season(
        asked.from(),
        asked.to(),
        asked.months().map(each -> month(each, byMonth, labels)).toList(),
        SeasonFigures.of(dates),
        sought(dates, labels, MOST));
  }

  private static SeasonMonth month(
      YearMonth month, Map<YearMonth, List<SeasonDate>> byMonth, Map<String, String> labels) {
    List<SeasonDate> dates = byMonth.getOrDefault(month, List.of());
    return new SeasonMonth(month, SeasonFigures.of(dates), sought(dates, labels, MOST_OF_A_MONTH));
  }

  private static List<SeasonShortage> sought(
      List<SeasonDate> dates, Map<String, String> labels, int most) {
    Map<String, Long> times = new TreeMap<>();
    dates.forEach(date -> date.sought().forEach((skill, n) -> times.merge(skill, n, Long::sum)));
    return times.entrySet().stream()
        .sorted(
            comparing(Map.Entry<String, Long>::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(
            each ->
                new SeasonShortage(
                    each.getKey(),
                    labels.getOrDefault(each.getKey(), each.getKey()),
                    each.getValue()))
        .toList();
  }

  /** A year more is looked back at, to know who comes again. */
  private List<SeasonDate> dates(Viewer viewer, SeasonAsked asked) {
    LocalDateTime from = asked.from().atDay(1).atStartOfDay();
    LocalDateTime to = asked.to().plusMonths(1).atDay(1).atStartOfDay();
    List<HeldDate> all = held.list(viewer, from.minusYears(1), to);
    List<UUID> before = ids(all.stream().filter(date -> date.start().isBefore(from)));
    List<HeldDate> counted = all.stream().filter(date -> !date.start().isBefore(from)).toList();
    return counted(counted, seen(before));
  }

  private Set<UUID> seen(List<UUID> dates) {
    Set<UUID> seen = new HashSet<>();
    presences.everHere(dates).values().forEach(seen::addAll);
    return seen;
  }

  private List<SeasonDate> counted(List<HeldDate> dates, Set<UUID> seen) {
    List<UUID> ids = ids(dates.stream());
    Map<UUID, DateTurnout> turnout = turnouts.ofDates(ids);
    Map<UUID, Map<String, Long>> sought = shortages.ofDates(ids);
    Map<UUID, List<SeasonPair>> pairs = pairs(ids);
    List<SeasonDate> counted = new ArrayList<>();
    for (HeldDate date : dates) {
      DateTurnout of = turnout.getOrDefault(date.id(), DateTurnout.NONE);
      Set<UUID> returning = new HashSet<>(of.came());
      returning.retainAll(seen);
      seen.addAll(of.came());
      counted.add(
          new SeasonDate(
              YearMonth.from(date.start()),
              of,
              returning,
              pairs.getOrDefault(date.id(), List.of()),
              sought.getOrDefault(date.id(), Map.of())));
    }
    return counted;
  }

  private static List<UUID> ids(Stream<HeldDate> dates) {
    return dates.map(HeldDate::id).toList();
  }

  private Map<UUID, List<SeasonPair>> pairs(Collection<UUID> dates) {
    return dates.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select i.occurrenceId, i.oneId, i.otherId,"
                    + " sum(case when a.answer = MET then 1 else 0 end),"
                    + " sum(case when a.answer = MET and a.useful = true then 1 else 0 end)"
                    + " from Introduction i join Round r on r.id = i.roundId"
                    + " left join IntroductionAnswer a on a.introductionId = i.id"
                    + " where i.occurrenceId in :dates and r.status = PUBLISHED"
                    + " group by i.id, i.occurrenceId, i.oneId, i.otherId",
                Object[].class)
            .setParameter("dates", dates)
            .getResultStream()
            .map(SeasonPair::of)
            .collect(groupingBy(SeasonPair::occurrence));
  }
}
