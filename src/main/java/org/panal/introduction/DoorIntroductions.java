package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.checkin.DoorConsents;
import org.panal.checkin.Doors;
import org.panal.checkin.Presences;
import org.panal.introduction.IntroductionCard.Reasons;
import org.panal.shared.Language;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;

/** Whom somebody who has just come in should look for. */
@ApplicationScoped
@Transactional
public class DoorIntroductions {
  private static final int MOST = 3;

  private final Doors doors;
  private final Presences presences;
  private final DoorConsents consents;
  private final IntroductionRows rows;
  private final IntroductionTelling telling;
  private final DoorGreetings all;

  DoorIntroductions(
      Doors doors,
      Presences presences,
      DoorConsents consents,
      IntroductionRows rows,
      IntroductionTelling telling,
      DoorGreetings all) {
    this.doors = doors;
    this.presences = presences;
    this.consents = consents;
    this.rows = rows;
    this.telling = telling;
    this.all = all;
  }

  /**
   * Their introductions, for who keeps the door, once they are in: only people who allow it, those
   * already here first.
   */
  public List<DoorMeeting> of(Viewer viewer, String code, UUID visitor, Language language) {
    viewer.mustHave(Scope.DOOR_READ);
    UUID occurrence = doors.at(viewer, code).occurrence().id();
    Set<UUID> here = presences.here(occurrence);
    if (!here.contains(visitor)) {
      return List.of();
    }
    List<IntroductionCard> cards = telling.tell(visitor, rows.at(visitor, occurrence), language);
    Set<UUID> allowing =
        consents.allowing(
            cards.stream().map(card -> card.other().memberId()).collect(Collectors.toSet()));
    return cards.stream()
        .filter(card -> allowing.contains(card.other().memberId()))
        .map(card -> meeting(card, here))
        .sorted(Comparator.comparing(meeting -> !meeting.here()))
        .limit(MOST)
        .toList();
  }

  /**
   * Everybody's, for a tablet to greet by when it is on its own: again only people who allow it.
   */
  public List<DoorGreeting> all(Viewer viewer, String code, Language language) {
    viewer.mustHave(Scope.DOOR_READ);
    UUID occurrence = doors.at(viewer, code).occurrence().id();
    List<DoorGreeting> greetings = all.at(occurrence, language, presences.here(occurrence));
    Set<UUID> allowing =
        consents.allowing(
            greetings.stream()
                .flatMap(each -> each.meet().stream())
                .map(DoorMeeting::memberId)
                .collect(Collectors.toSet()));
    return greetings.stream()
        .map(each -> each.only(allowing))
        .filter(each -> !each.meet().isEmpty())
        .toList();
  }

  static DoorMeeting meeting(IntroductionCard card, Set<UUID> here) {
    UUID other = card.other().memberId();
    return new DoorMeeting(
        other,
        card.other().firstName(),
        card.other().headline(),
        why(card.reasons()),
        here.contains(other));
  }

  private static String why(Reasons reasons) {
    return Stream.of(reasons.forYou(), reasons.forThem(), reasons.forBoth())
        .flatMap(List::stream)
        .findFirst()
        .orElse("");
  }
}
