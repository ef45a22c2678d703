package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.member.ProfileCard;
import org.panal.member.ProfileSkill;
import org.panal.member.Profiles;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Language;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;

/** Labels to wear, with no more on them than members show each other. */
@ApplicationScoped
@Transactional
public class Labels {
  private static final int MOST_SKILLS = 2;

  private final Doors doors;
  private final Attendees attendees;
  private final CheckInRows rows;
  private final Profiles profiles;
  private final Marks marks;

  Labels(Doors doors, Attendees attendees, CheckInRows rows, Profiles profiles, Marks marks) {
    this.doors = doors;
    this.attendees = attendees;
    this.rows = rows;
    this.profiles = profiles;
    this.marks = marks;
  }

  /**
   * By name; for people who keep the door.
   *
   * @param one nobody's but theirs, or null
   */
  public List<Label> list(
      Viewer viewer, String code, LabelsFor whose, @Nullable UUID one, Language language) {
    viewer.mustHave(Scope.DOOR_READ);
    UUID occurrence = doors.at(viewer, code).occurrence().id();
    Presence presence = rows.presence(occurrence);
    List<UUID> people =
        attendees.expected(occurrence).stream()
            .filter(
                each ->
                    one != null || whose == LabelsFor.GOING
                        ? each.status() == RsvpStatus.GOING
                            || presence.of(each.memberId()).isPresent()
                        : presence.of(each.memberId()).isPresent())
            .map(each -> each.memberId())
            .filter(member -> one == null || one.equals(member))
            .toList();
    Map<UUID, ProfileCard> cards =
        profiles.shownToMembers(people, language).stream()
            .collect(Collectors.toMap(ProfileCard::id, card -> card));
    return people.stream()
        .map(member -> label(Objects.requireNonNull(cards.get(member)), occurrence))
        .toList();
  }

  private Label label(ProfileCard card, UUID occurrence) {
    return new Label(
        card.id(),
        card.name(),
        card.headline(),
        few(card.offers()),
        few(card.seeks()),
        marks.of(occurrence, card.id()));
  }

  private static List<String> few(List<ProfileSkill> skills) {
    return skills.stream().map(ProfileSkill::label).limit(MOST_SKILLS).toList();
  }
}
