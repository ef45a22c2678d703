package org.panal.manage;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.event.RuleChange;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Seats;
import org.panal.words.Dates;

/** Says what another rule does. */
@ApplicationScoped
class RuleEffects {
  private static final int MOST_TOLD = 8;

  private final Attendees attendees;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  RuleEffects(Attendees attendees, OccurrenceWords words, CurrentViewer viewer) {
    this.attendees = attendees;
    this.words = words;
    this.viewer = viewer;
  }

  /** One sentence each, or nothing. */
  record Effect(String kept, String made, String off, String told, String taken, String closed) {}

  Effect of(RuleChange change) {
    List<UUID> off = change.off().stream().map(RuleChange.Off::id).toList();
    Map<UUID, Seats> seats = attendees.seats(off);
    long told = seats.values().stream().mapToLong(each -> each.going() + each.waiting()).sum();
    return new Effect(
        words.say("recurrence.keeps", change.kept()),
        said("recurrence.makes", change.made()),
        said("recurrence.calls-off", change.off().stream().map(RuleChange.Off::start).toList()),
        told == 0 ? "" : words.say("recurrence.tells", told),
        said("recurrence.clashes", change.roomTakenOn()),
        said("recurrence.closed", change.closedOn()));
  }

  private String said(String code, List<LocalDateTime> starts) {
    if (starts.isEmpty()) {
      return "";
    }
    Dates dates = new Dates(viewer.language());
    String first =
        starts.stream().sorted().limit(MOST_TOLD).map(dates::brief).collect(joining(" · "));
    return words.say(code, starts.size(), first + (starts.size() > MOST_TOLD ? " …" : ""));
  }
}
