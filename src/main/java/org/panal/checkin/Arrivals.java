package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.panal.event.Happening;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** How a room filled, every five minutes. */
@ApplicationScoped
@Transactional
public class Arrivals {
  private static final Duration STEP = Duration.ofMinutes(5);
  private static final int MOST_STEPS = 200;

  private final Doors doors;
  private final CheckInRows rows;
  private final Time time;

  Arrivals(Doors doors, CheckInRows rows, Time time) {
    this.doors = doors;
    this.rows = rows;
    this.time = time;
  }

  /**
   * A moment at the door.
   *
   * @param came how many of those who are here came in the five minutes before
   * @param here how many of them were here then
   */
  public record Arrived(Instant at, int came, int here) {}

  /** From just before the first came until now or the end; for who keeps the door. */
  public List<Arrived> list(Viewer viewer, String code) {
    viewer.mustHave(Scope.DOOR_READ);
    Happening happening = doors.at(viewer, code);
    List<Instant> came =
        rows.presence(happening.occurrence().id()).stays().values().stream()
            .map(Presence.Stay::since)
            .sorted()
            .toList();
    Instant end = happening.occurrence().endsAt();
    Instant last = time.now().isBefore(end) ? time.now() : end;
    if (came.isEmpty() || came.get(0).isAfter(last)) {
      return List.of(arrived(last, came));
    }
    Instant earliest = last.minus(STEP.multipliedBy(MOST_STEPS));
    Instant before = came.get(0).minus(STEP);
    Instant first = before.isBefore(earliest) ? earliest : before;
    return Stream.concat(
            Stream.iterate(first, at -> at.isBefore(last), at -> at.plus(STEP)), Stream.of(last))
        .map(at -> arrived(at, came))
        .toList();
  }

  private static Arrived arrived(Instant at, List<Instant> came) {
    int here = (int) came.stream().filter(since -> !since.isAfter(at)).count();
    int before = (int) came.stream().filter(since -> !since.isAfter(at.minus(STEP))).count();
    return new Arrived(at, here - before, here);
  }
}
