package org.panal.event;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which dates stay, come and go when another rule holds from one of them on. A date that the new
 * rule gives too stays what it is: by the day it is on, else by the day it was first given. What
 * was cancelled never comes back.
 *
 * @param kept the dates that stay, each with the start that the rule gives it
 * @param made the starts that nothing stands for
 * @param off the dates that go
 */
record RulePlan(
    Map<Occurrence, LocalDateTime> kept, List<LocalDateTime> made, List<Occurrence> off) {

  /**
   * The plan.
   *
   * @param ahead the dates that the change reaches
   * @param others every other date of the event, cancelled ones too
   * @param starts what the new rule gives
   * @param old how the event repeated until now, if it did
   */
  static RulePlan of(
      List<Occurrence> ahead,
      List<Occurrence> others,
      List<LocalDateTime> starts,
      Optional<Recurrence> old) {
    Set<LocalDate> gone =
        others.stream().map(other -> other.originalStart().toLocalDate()).collect(toSet());
    Set<Occurrence> left = new HashSet<>(ahead);
    Map<Occurrence, LocalDateTime> kept = new LinkedHashMap<>();
    List<LocalDateTime> open = new ArrayList<>();
    for (LocalDateTime start : starts) {
      Optional<Occurrence> there =
          ahead.stream()
              .filter(left::contains)
              .filter(date -> day(date, old).equals(start.toLocalDate()))
              .findFirst();
      there.ifPresentOrElse(date -> keep(date, start, left, kept), () -> open.add(start));
    }
    List<LocalDateTime> made = new ArrayList<>();
    for (LocalDateTime start : open) {
      LocalDate day = start.toLocalDate();
      Optional<Occurrence> there =
          ahead.stream()
              .filter(left::contains)
              .filter(date -> date.originalStart().toLocalDate().equals(day))
              .findFirst();
      if (there.isPresent()) {
        keep(there.get(), start, left, kept);
      } else if (!gone.contains(day)) {
        made.add(start);
      }
    }
    return new RulePlan(kept, made, ahead.stream().filter(left::contains).toList());
  }

  private static void keep(
      Occurrence date,
      LocalDateTime start,
      Set<Occurrence> left,
      Map<Occurrence, LocalDateTime> kept) {
    left.remove(date);
    kept.put(date, start);
  }

  /** Which day it would be on if nobody had moved it by hand. */
  static LocalDate day(Occurrence date, Optional<Recurrence> old) {
    boolean isMoved = date.overridden().contains(Part.TIME);
    return old.filter(rule -> isMoved)
        .map(rule -> rule.plannedStart(date.originalStart()))
        .orElseGet(() -> date.when().start())
        .toLocalDate();
  }
}
