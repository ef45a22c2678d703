package org.panal.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** A member's own rate and the dates it comes from. No other member is ever shown it. */
@ApplicationScoped
@Transactional
public class OwnTurnouts {
  private static final Viewer READER = Viewer.system("turnout");

  private final TurnoutRows rows;
  private final Occurrences occurrences;
  private final Time time;

  OwnTurnouts(TurnoutRows rows, Occurrences occurrences, Time time) {
    this.rows = rows;
    this.occurrences = occurrences;
    this.time = time;
  }

  public OwnTurnout get(Viewer viewer) {
    viewer.mustHave(Scope.RSVPS_READ);
    List<PastDate> dates = dates(viewer.mustBeMember());
    List<PastDate> counted = PastDate.counted(dates);
    Map<UUID, OccurrenceCard> cards =
        occurrences.cards(READER, dates.stream().map(PastDate::occurrenceId).toList());
    ShowRate rate = PastDate.rate(dates);
    return new OwnTurnout(
        rate.came(),
        rate.missed(),
        rate.permille(),
        dates.stream()
            .sorted(PastDate.LATEST_FIRST)
            .flatMap(
                date ->
                    Stream.ofNullable(cards.get(date.occurrenceId()))
                        .map(card -> own(date, card, counted.contains(date))))
            .toList());
  }

  private List<PastDate> dates(UUID member) {
    return rows.ofMembers(List.of(member), time.now()).getOrDefault(member, List.of());
  }

  private static OwnTurnout.OwnDate own(PastDate date, OccurrenceCard card, boolean counts) {
    return new OwnTurnout.OwnDate(
        card.code(),
        card.event().event().title(),
        card.start(),
        card.zone(),
        date.showing(),
        counts,
        date.saidAt(),
        date.showing().isMissed() && !date.ruled() && date.saidAt() == null);
  }

  /** The viewer says that they were there; who runs the event decides. Twice is as once. */
  public OwnTurnout say(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    UUID member = viewer.mustBeMember();
    UUID occurrence = occurrences.seen(viewer, code).occurrence().id();
    Optional<PastDate> found =
        dates(member).stream().filter(date -> date.occurrenceId().equals(occurrence)).findFirst();
    PastDate date = found.orElseThrow(() -> new NotFound("turnout.none"));
    if (date.ruled()) {
      throw new Refusal("turnout.ruled");
    }
    if (!date.showing().isMissed()) {
      throw new Refusal("turnout.not-missed");
    }
    Instant now = time.now();
    rows.say(occurrence, member, now);
    return get(viewer);
  }
}
