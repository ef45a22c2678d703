package org.panal.introduction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.panal.checkin.DoorConsents;
import org.panal.checkin.Doors;
import org.panal.checkin.Presences;
import org.panal.checkin.Screen;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.introduction.RoomBoard.Couple;
import org.panal.introduction.RoomBoard.Named;
import org.panal.introduction.RoomBoard.Wanted;
import org.panal.member.ProfileCard;
import org.panal.member.Profiles;
import org.panal.rsvp.Attendees;
import org.panal.shared.Language;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.words.IntroductionWords;

/** What the screen on the wall of a room shows: nobody on it who did not agree to be. */
@ApplicationScoped
@Transactional
public class RoomBoards {
  private static final Viewer READER = Viewer.system("board");
  private static final int MOST_ASKS = 30;
  private static final int MOST_WHYS = 2;

  private final Doors doors;
  private final Occurrences occurrences;
  private final Presences presences;
  private final DoorConsents consents;
  private final Attendees attendees;
  private final Profiles profiles;
  private final BoardRows rows;
  private final Tellings tellings;
  private final Time time;

  RoomBoards(
      Doors doors,
      Occurrences occurrences,
      Presences presences,
      DoorConsents consents,
      Attendees attendees,
      Profiles profiles,
      BoardRows rows,
      Tellings tellings,
      Time time) {
    this.doors = doors;
    this.occurrences = occurrences;
    this.presences = presences;
    this.consents = consents;
    this.attendees = attendees;
    this.profiles = profiles;
    this.rows = rows;
    this.tellings = tellings;
    this.time = time;
  }

  /** For people who keep the door; a tablet there has no use for it. */
  public RoomBoard get(Viewer viewer, String code, Language language) {
    viewer.mustHave(Scope.DOOR_READ);
    return of(doors.at(viewer, code).occurrence().id(), language);
  }

  /** For the wall screen itself. */
  public RoomBoard get(Screen screen, Language language) {
    return of(screen.occurrenceId(), language);
  }

  /** Changes whenever the room does: cheap to ask for, and the same on every node. */
  public String stamp(Screen screen) {
    return rows.stamp(screen.occurrenceId());
  }

  private RoomBoard of(UUID occurrenceId, Language language) {
    OccurrenceCard card =
        Objects.requireNonNull(occurrences.cards(READER, List.of(occurrenceId)).get(occurrenceId));
    Map<UUID, Instant> since = presences.since(occurrenceId);
    Set<UUID> allowing = consents.allowingOnBoards(since.keySet());
    List<ProfileCard> cards = profiles.shownToMembers(allowing, language);
    Map<UUID, Named> people = new LinkedHashMap<>();
    cards.stream()
        .map(each -> named(each, since))
        .sorted(Comparator.comparing(Named::since).thenComparing(Named::member))
        .forEach(each -> people.put(each.member(), each));
    return new RoomBoard(
        card.code(),
        card.event().event().title(),
        card.zone(),
        card.startsAt(),
        card.endsAt(),
        since.size(),
        attendees.seats(occurrenceId).going(),
        List.copyOf(people.values()),
        couples(occurrenceId, people, language),
        asks(cards),
        time.now());
  }

  private static Named named(ProfileCard card, Map<UUID, Instant> since) {
    return new Named(card.id(), card.name(), Objects.requireNonNull(since.get(card.id())));
  }

  private List<Couple> couples(UUID occurrenceId, Map<UUID, Named> people, Language language) {
    List<Introduction> both =
        rows.bothSaidYes(occurrenceId).stream()
            .filter(each -> people.containsKey(each.oneId()) && people.containsKey(each.otherId()))
            .toList();
    Telling telling = tellings.of(Tellings.Subject.of(both, List.of()), language, name -> name);
    return both.stream().map(each -> couple(each, people, telling)).toList();
  }

  private static Couple couple(Introduction each, Map<UUID, Named> people, Telling telling) {
    return new Couple(
        Objects.requireNonNull(people.get(each.oneId())),
        Objects.requireNonNull(people.get(each.otherId())),
        IntroductionWords.telling(telling.whys(each)).stream()
            .map(telling.words()::reason)
            .distinct()
            .limit(MOST_WHYS)
            .toList());
  }

  /** What most look for first; of what is looked for alike, by the alphabet. */
  private static List<Wanted> asks(List<ProfileCard> cards) {
    Map<String, List<String>> names =
        cards.stream()
            .flatMap(
                card -> card.seeks().stream().map(seek -> Map.entry(seek.label(), card.name())))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return names.entrySet().stream()
        .map(each -> new Wanted(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing((Wanted each) -> -each.names().size())
                .thenComparing(Wanted::skill))
        .limit(MOST_ASKS)
        .toList();
  }
}
