package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.panal.edge.CurrentViewer;
import org.panal.edge.FormProblem;
import org.panal.shared.Coded;
import org.panal.shared.Stale;
import org.panal.space.RoomView;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** Puts the page of a space together: its forms, as it is or as they were typed just now. */
@ApplicationScoped
class SpaceScreens {
  private static final int ROOM_FOR_MORE_DAYS = 3;

  /** Stands for the sentence that the template says. */
  private static final String STALE = "stale";

  private final Spaces spaces;
  private final CurrentViewer viewer;

  SpaceScreens(Spaces spaces, CurrentViewer viewer) {
    this.spaces = spaces;
    this.viewer = viewer;
  }

  /**
   * The page.
   *
   * @param entry its name, zone and address
   * @param room a new one
   * @param errors by the id of the input
   * @param text what is wrong with the whole, or nothing
   */
  record one(
      SpaceView space,
      SpaceTyped entry,
      List<RoomLine> rooms,
      SpaceTyped room,
      List<DayLine> days,
      List<String> closed,
      List<String> zones,
      Map<String, String> errors,
      String text)
      implements TemplateInstance {}

  /** A room with what was typed about it. */
  record RoomLine(RoomView room, String name, String capacity) {
    public String id(String input) {
      return input + "-" + room.id();
    }
  }

  /** The times of one weekday. */
  record DayLine(String label, List<TimeLine> times) {}

  /** One time of a weekday, by the names of its inputs. */
  record TimeLine(String opensId, String closesId, String opens, String closes) {}

  Response page(SpaceView space) {
    return Shown.page(200, one(space, SpaceTyped.NOTHING, Map.of(), ""));
  }

  /** The page again with what cannot stand; whoever saves once more then means it. */
  Response again(String code, SpaceTyped typed, Coded no) {
    FormProblem problem = FormProblem.of(no, viewer.language());
    Map<String, String> errors = errors(typed, problem);
    boolean isStale = no instanceof Stale;
    String text = isStale || problem.text() == null ? "" : problem.text();
    SpaceView space = spaces.get(code);
    return Shown.page(problem.status(), one(space, typed, errors, isStale ? STALE : text));
  }

  private static Map<String, String> errors(SpaceTyped typed, FormProblem problem) {
    if (typed.is(SpaceTyped.HOURS)) {
      HoursReading reading = new HoursReading(typed);
      try {
        reading.form();
      } catch (Coded unreadable) {
        return problem.errors();
      }
      return reading.byInput(problem.errors());
    }
    if (typed.is(SpaceTyped.SPACE)) {
      return problem.errors();
    }
    Map<String, String> errors = new HashMap<>();
    problem.errors().forEach((field, text) -> errors.put(field + "-" + typed.form(), text));
    return errors;
  }

  private one one(SpaceView space, SpaceTyped typed, Map<String, String> errors, String text) {
    SpaceTyped hours = typed.is(SpaceTyped.HOURS) ? typed : SpaceTyped.hoursOf(space);
    List<String> closed = new ArrayList<>(hours.all("closed"));
    IntStream.range(0, ROOM_FOR_MORE_DAYS).forEach(more -> closed.add(""));
    return new one(
        space,
        typed.is(SpaceTyped.SPACE) ? typed : SpaceTyped.of(space),
        space.rooms().stream().map(room -> line(room, typed)).toList(),
        typed.is(SpaceTyped.ROOM) ? typed : SpaceTyped.NOTHING,
        Stream.of(DayOfWeek.values()).map(day -> day(day, hours)).toList(),
        closed,
        zones(),
        errors,
        text);
  }

  private static RoomLine line(RoomView room, SpaceTyped typed) {
    return typed.is(room.id().toString())
        ? new RoomLine(room, typed.get("name"), typed.get("capacity"))
        : new RoomLine(room, room.name(), Objects.toString(room.capacity(), ""));
  }

  private DayLine day(DayOfWeek day, SpaceTyped hours) {
    String label = day.getDisplayName(TextStyle.FULL_STANDALONE, viewer.language().locale());
    return new DayLine(
        label.substring(0, 1).toUpperCase(viewer.language().locale()) + label.substring(1),
        IntStream.rangeClosed(1, HoursReading.A_DAY)
            .mapToObj(number -> time(day + "-" + number, hours))
            .toList());
  }

  private static TimeLine time(String at, SpaceTyped hours) {
    String opens = at + "-opens";
    String closes = at + "-closes";
    return new TimeLine(opens, closes, hours.get(opens), hours.get(closes));
  }

  /** By name, as people find them. */
  static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(
            zone ->
                zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
        .sorted()
        .toList();
  }
}
