package org.panal.kiosk;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.checkin.CheckInAnswer;
import org.panal.checkin.CheckInOutcome;
import org.panal.checkin.Roster.Party;
import org.panal.checkin.Rosters;
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
  private final Rosters rosters;
  private final CurrentViewer viewer;

  Results(
      OwnTablet tablet, DoorIntroductions introductions, Rosters rosters, CurrentViewer viewer) {
    this.tablet = tablet;
    this.introductions = introductions;
    this.rosters = rosters;
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
    Result told = screen(answer.nonce(), outcome, code, values);
    return outcome == CheckInOutcome.WELCOME && answer.member() != null
        ? told.to(party(door, answer.member()), meet(door, answer.member()))
        : told;
  }

  /** Mentor · 2 guests. */
  private String party(Door door, UUID member) {
    Party party = rosters.party(viewer.get(), door.code(), member).orElse(new Party(0, ""));
    String guests =
        party.guests() == 0
            ? ""
            : Sentences.of("party.guests", viewer.language(), List.of(party.guests()));
    return Stream.of(party.lane(), guests)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** For a tablet to fill in by itself: marks stand where a name or a time belongs. */
  Result blank(CheckInOutcome outcome) {
    return screen("", outcome, "outcome." + key(outcome), BLANKS);
  }

  private Result screen(String nonce, CheckInOutcome outcome, String code, List<?> values) {
    return new Result(
        nonce,
        ground(outcome),
        icon(outcome),
        sound(outcome),
        Sentences.of(code, viewer.language(), values),
        Sentences.of(code + "-help", viewer.language(), values),
        "",
        List.of(),
        outcome == CheckInOutcome.NOT_ON_THE_LIST || outcome == CheckInOutcome.WRONG_DAY);
  }

  private List<DoorMeeting> meet(Door door, UUID member) {
    return introductions.of(viewer.get(), door.code(), member, viewer.language());
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
