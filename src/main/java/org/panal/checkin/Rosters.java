package org.panal.checkin;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.Happening;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Expected;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Invalid;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.words.Names;

/** Who is expected at a door and who is there: as a roster, a search, a count. */
@ApplicationScoped
@Transactional
public class Rosters {
  /** What was being written while the version was read comes again with the next delta. */
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private static final int MOST_FOUND = 5;
  private static final int LATEST = 20;

  /** As a tablet puts them in order on its own, so that both find the same five. */
  private static final Comparator<Expected> BY_NAME =
      Comparator.comparing((Expected each) -> DoorName.folded(each.name()))
          .thenComparing(each -> each.memberId().toString());

  private final Doors doors;
  private final Verdicts verdicts;
  private final Attendees attendees;
  private final CheckInRows checkIns;
  private final BadgeRows badges;
  private final Time time;

  Rosters(
      Doors doors,
      Verdicts verdicts,
      Attendees attendees,
      CheckInRows checkIns,
      BadgeRows badges,
      Time time) {
    this.doors = doors;
    this.verdicts = verdicts;
    this.attendees = attendees;
    this.checkIns = checkIns;
    this.badges = badges;
    this.time = time;
  }

  /**
   * Who is expected, with no more of them than a door needs.
   *
   * @param since the version of a roster that was read before, or null for all of it
   */
  public Roster roster(Viewer viewer, String code, @Nullable Instant since) {
    viewer.mustHave(Scope.DOOR_READ);
    Happening happening = doors.at(viewer, code);
    UUID occurrence = happening.occurrence().id();
    Instant now = time.now();
    Instant after = since == null ? null : since.minus(OVERLAP);
    Map<UUID, Badge> shown =
        badges.live(occurrence).stream().collect(toMap(Badge::memberId, badge -> badge));
    Set<UUID> moved = after == null ? Set.of() : checkIns.movedSince(occurrence, after);
    Presence presence = checkIns.presence(occurrence);
    List<Roster.Entry> entries =
        attendees.expected(occurrence).stream()
            .filter(each -> after == null || isNew(each, shown, after, moved))
            .map(each -> entry(each, shown.get(each.memberId()), presence))
            .filter(each -> after != null || each.isNamed() || each.badge() != null)
            .toList();
    return new Roster(
        happening.occurrence().code(),
        now,
        after == null,
        verdicts.hours(happening),
        entries,
        count(happening, presence));
  }

  private static boolean isComing(Expected each) {
    return each.status() != RsvpStatus.NOT_GOING;
  }

  private static boolean isNew(
      Expected each, Map<UUID, Badge> shown, Instant after, Set<UUID> moved) {
    Badge badge = shown.get(each.memberId());
    Instant changed = each.changedAt();
    return changed == null
        || changed.isAfter(after)
        || (badge != null && badge.madeAt().isAfter(after))
        || moved.contains(each.memberId());
  }

  private static Roster.Entry entry(Expected each, @Nullable Badge badge, Presence presence) {
    @Nullable Instant since = presence.of(each.memberId()).orElse(null);
    boolean isNamed = isComing(each) || since != null;
    return new Roster.Entry(
        each.memberId(),
        isNamed ? Names.brief(each.name()) : "",
        isNamed ? DoorName.folded(each.name()) : "",
        isNamed ? each.headline() : "",
        each.status(),
        Verdicts.of(each),
        since,
        badge == null ? null : badge.secretHash(),
        badge == null ? null : Secrets.hash(badge.code()),
        each.guests(),
        isNamed ? each.lane() : "",
        presence.nonces(each.memberId()));
  }

  /**
   * Those whose name fits: at least three letters, without case and accents, each word the
   * beginning of one of the name, in any order; five at most.
   */
  public List<Roster.Found> search(Viewer viewer, String code, String q) {
    viewer.mustHave(Scope.DOOR_READ);
    UUID occurrence = doors.at(viewer, code).occurrence().id();
    NameQuery query = NameQuery.of(q);
    if (query.isTooShort()) {
      throw new Invalid("q", "check-in.three-letters");
    }
    Presence presence = checkIns.presence(occurrence);
    return attendees.expected(occurrence).stream()
        .filter(each -> isComing(each) || presence.of(each.memberId()).isPresent())
        .filter(each -> query.fits(each.name()))
        .sorted(BY_NAME)
        .limit(MOST_FOUND)
        .map(each -> found(each, presence))
        .toList();
  }

  private static Roster.Found found(Expected each, Presence presence) {
    return new Roster.Found(
        each.memberId(),
        Names.brief(each.name()),
        each.headline(),
        presence.of(each.memberId()).orElse(null),
        each.guests(),
        each.lane());
  }

  /** Who came in last, the latest first, for the team at a tablet to look back at. */
  public List<Roster.Found> latest(Viewer viewer, String code) {
    viewer.mustHave(Scope.DOOR_READ);
    UUID occurrence = doors.at(viewer, code).occurrence().id();
    Presence presence = checkIns.presence(occurrence);
    return attendees.expected(occurrence).stream()
        .filter(each -> presence.of(each.memberId()).isPresent())
        .map(each -> found(each, presence))
        .sorted(Comparator.comparing(Roster.Found::hereSince).reversed())
        .limit(LATEST)
        .toList();
  }

  /** With whom and as what somebody comes; nothing of who did not answer. */
  public Optional<Roster.Party> party(Viewer viewer, String code, UUID member) {
    viewer.mustHave(Scope.DOOR_READ);
    UUID occurrence = doors.at(viewer, code).occurrence().id();
    return attendees
        .expected(occurrence, member)
        .map(each -> new Roster.Party(each.guests(), each.lane()));
  }

  /** How many are here, and how many are expected. */
  public HeadCount count(Viewer viewer, String code) {
    viewer.mustHave(Scope.DOOR_READ);
    Happening happening = doors.at(viewer, code);
    return count(happening, checkIns.presence(happening.occurrence().id()));
  }

  private HeadCount count(Happening happening, Presence presence) {
    UUID occurrence = happening.occurrence().id();
    Map<UUID, Integer> guests = attendees.guests(occurrence);
    int here = presence.here().stream().mapToInt(each -> 1 + guests.getOrDefault(each, 0)).sum();
    return new HeadCount(
        here, attendees.seats(occurrence).going(), happening.occurrence().capacity().orElse(null));
  }

  /** Everybody who is coming or came, by name; for people who keep the door, not for tablets. */
  public List<Roster.Attendee> list(Viewer viewer, String code, String q) {
    viewer.mustHave(Scope.DOOR_READ);
    Happening happening = doors.at(viewer, code);
    happening.mustBeHelpedBy(viewer);
    NameQuery query = NameQuery.of(q);
    Presence presence = checkIns.presence(happening.occurrence().id());
    return attendees.expected(happening.occurrence().id()).stream()
        .filter(each -> isComing(each) || presence.of(each.memberId()).isPresent())
        .filter(each -> query.fits(each.name()))
        .map(each -> attendee(each, presence))
        .toList();
  }

  private static Roster.Attendee attendee(Expected each, Presence presence) {
    return new Roster.Attendee(
        each.memberId(),
        each.name(),
        each.headline(),
        each.status(),
        presence.of(each.memberId()).orElse(null),
        each.guests(),
        each.lane());
  }

  /** What happened at the door, the latest first, for who runs the event. */
  public List<Roster.Happened> facts(Viewer viewer, String code, boolean flaggedOnly) {
    viewer.mustHave(Scope.DOOR_READ);
    Happening happening = doors.at(viewer, code);
    happening.mustBeRunBy(viewer);
    List<CheckIn> facts =
        checkIns.facts(happening.occurrence().id()).stream()
            .filter(fact -> !flaggedOnly || fact.isFlagged())
            .sorted(Comparator.comparing(CheckIn::serverTime).reversed())
            .toList();
    Map<UUID, String> names = checkIns.names(facts);
    return facts.stream().map(fact -> happened(fact, names)).toList();
  }

  private static Roster.Happened happened(CheckIn fact, Map<UUID, String> names) {
    return new Roster.Happened(
        fact.id(),
        fact.nonce(),
        fact.kind(),
        fact.memberId(),
        fact.memberId() == null ? "" : names.getOrDefault(fact.memberId(), ""),
        fact.deviceId(),
        fact.result(),
        fact.told(),
        fact.mode(),
        fact.reason(),
        fact.undoes(),
        fact.deviceTime(),
        fact.serverTime(),
        fact.isFlagged(),
        fact.isByKnownAddress());
  }
}
