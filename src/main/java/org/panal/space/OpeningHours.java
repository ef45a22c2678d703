package org.panal.space;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** When a space is open, by its own clock. Where nothing is said of weekdays, it always is. */
public record OpeningHours(List<OpenTime> times, Set<LocalDate> closedDays) {
  public OpeningHours {
    times = List.copyOf(times);
    closedDays = Set.copyOf(closedDays);
  }

  static OpeningHours of(Collection<OpenTime> times, Collection<LocalDate> closedDays) {
    return new OpeningHours(List.copyOf(times), Set.copyOf(closedDays));
  }

  /** Whether it is open all the while. */
  public boolean isOpen(LocalDateTime from, LocalDateTime to) {
    LocalDateTime at = from;
    while (at.isBefore(to)) {
      LocalDateTime until = openUntil(at);
      if (!until.isAfter(at)) {
        return false;
      }
      at = until;
    }
    return true;
  }

  /** Until when it is open from a time on, on that day; the time itself where it is closed. */
  private LocalDateTime openUntil(LocalDateTime at) {
    LocalDate day = at.toLocalDate();
    if (closedDays.contains(day)) {
      return at;
    }
    if (times.isEmpty()) {
      return day.plusDays(1).atStartOfDay();
    }
    return times.stream()
        .filter(time -> time.isOpenAt(at))
        .map(time -> time.end(day))
        .max(naturalOrder())
        .orElse(at);
  }
}
