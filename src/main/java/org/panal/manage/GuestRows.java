package org.panal.manage;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.member.ProfileCard;
import org.panal.member.ProfileSkill;
import org.panal.member.Profiles;
import org.panal.rsvp.Guest;
import org.panal.rsvp.GuestFilter;
import org.panal.rsvp.GuestLists;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** Reads a part of a guest list with what its people bring and look for. */
@ApplicationScoped
class GuestRows {
  private final GuestLists guestLists;
  private final Profiles profiles;
  private final OccurrenceWords words;
  private final Faces faces;
  private final CurrentViewer viewer;

  GuestRows(
      GuestLists guestLists,
      Profiles profiles,
      OccurrenceWords words,
      Faces faces,
      CurrentViewer viewer) {
    this.guestLists = guestLists;
    this.profiles = profiles;
    this.words = words;
    this.faces = faces;
    this.viewer = viewer;
  }

  Slice<GuestRow> list(String code, GuestFilter filter, Paging paging, @Nullable Latest latest) {
    Slice<Guest> guests = guestLists.list(viewer.get(), code, filter, paging);
    List<UUID> ids = guests.items().stream().map(Guest::memberId).toList();
    faces.expect(ids);
    Map<UUID, ProfileCard> cards =
        profiles.cards(ids, viewer.language()).stream()
            .collect(toMap(ProfileCard::id, card -> card));
    Map<UUID, Long> each = latest == null ? Map.of() : latest.each();
    return guests.map(
        guest ->
            row(
                guest,
                cards.get(guest.memberId()),
                each.getOrDefault(guest.memberId(), 0L),
                latest != null && guest.status() == RsvpStatus.GOING));
  }

  private GuestRow row(
      Guest guest, @Nullable ProfileCard card, long introductions, boolean hasRound) {
    return new GuestRow(
        guest.memberId(),
        guest.name(),
        guest.headline(),
        card == null ? "" : skills(card.offers()),
        card == null ? "" : skills(card.seeks()),
        introductions,
        hasRound,
        status(guest),
        guest.status() == RsvpStatus.GOING ? "offer" : "",
        guest.status() == RsvpStatus.PENDING,
        words.place(guest),
        guest.guests(),
        guest.lane() == null ? "" : guest.lane().name(),
        guest.answers());
  }

  private static String skills(List<ProfileSkill> skills) {
    return skills.stream().map(ProfileSkill::label).collect(joining(", "));
  }

  private String status(Guest guest) {
    return guest.placeInLine() == null
        ? Choice.label("standing", guest.status(), viewer.language())
        : words.say("standing.waitlisted-at", guest.placeInLine());
  }
}
