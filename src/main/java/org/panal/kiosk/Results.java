package org.panal.kiosk;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.panal.checkin.CheckInAnswer;
import org.panal.checkin.CheckInOutcome;
import org.panal.checkin.Tonight;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.DoorIntroductions;
import org.panal.introduction.DoorMeeting;
import org.panal.words.Sentences;

/** Turns what became of somebody into a screen: colour, icon, words and sound. */
@ApplicationScoped
class Results {
  /** What kiosk/screens.js replaces by a name and by times. */
  private static final List<String> BLANKS = List.of("%name%", "%since%", "%opens%");

  private final OwnTablet tablet;
  private final DoorIntroductions introductions;
  private final CurrentViewer viewer;

  Results(OwnTablet tablet, DoorIntroductions introductions, CurrentViewer viewer) {
    this.tablet = tablet;
    this.introductions = introductions;
    this.viewer = viewer;
  }

  Result of(Tonight tonight, CheckInAnswer answer) {
    CheckInOutcome outcome = requireNonNull(answer.result());
    Door door = tablet.door(tonight);
    String since = answer.since() == null ? "" : door.clock(answer.since());
    String opens = door.clock(tonight.opensAt());
    boolean isNameless = answer.firstName() == null && outcome == CheckInOutcome.WELCOME;
    String code = isNameless ? "outcome.welcome-nobody" : "outcome." + key(outcome);
    List<Object> values = List.of(String.valueOf(answer.firstName()), since, opens);
    List<DoorMeeting> meet = outcome == CheckInOutcome.WELCOME ? meet(door, answer) : List.of();
    return screen(answer.nonce(), outcome, code, values, meet);
  }

  /** For a tablet to fill in by itself: marks stand where a name or a time belongs. */
  Result blank(CheckInOutcome outcome) {
    return screen("", outcome, "outcome." + key(outcome), BLANKS, List.of());
  }

  private Result screen(
      String nonce, CheckInOutcome outcome, String code, List<?> values, List<DoorMeeting> meet) {
    return new Result(
        nonce,
        ground(outcome),
        icon(outcome),
        sound(outcome),
        Sentences.of(code, viewer.language(), values),
        Sentences.of(code + "-help", viewer.language(), values),
        meet,
        outcome == CheckInOutcome.NOT_ON_THE_LIST || outcome == CheckInOutcome.WRONG_DAY);
  }

  private List<DoorMeeting> meet(Door door, CheckInAnswer answer) {
    return answer.member() == null
        ? List.of()
        : introductions.of(viewer.get(), door.code(), answer.member(), viewer.language());
  }

  private static String key(CheckInOutcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String ground(CheckInOutcome outcome) {
    return switch (outcome) {
      case WELCOME -> "ok";
      case ALREADY_HERE -> "warn";
      default -> "bad";
    };
  }

  private static String icon(CheckInOutcome outcome) {
    return switch (outcome) {
      case WELCOME -> "check";
      case ALREADY_HERE -> "repeat";
      case WAITLISTED, ASK_THE_TEAM -> "hand";
      case TOO_EARLY, OVER, CANCELLED -> "calendar";
      case NOT_ON_THE_LIST, WRONG_DAY, UNKNOWN_CODE -> "search-x";
    };
  }

  private static String sound(CheckInOutcome outcome) {
    return switch (outcome) {
      case WELCOME -> "rise";
      case ALREADY_HERE -> "mid";
      default -> "low";
    };
  }
}
