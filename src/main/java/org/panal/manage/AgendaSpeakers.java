package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.event.Teams;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Folded;

/** Members whom a name in an agenda can mean: who is going, and who runs the event. */
@ApplicationScoped
class AgendaSpeakers {
  private final Attendees attendees;
  private final Teams teams;
  private final CurrentViewer viewer;

  AgendaSpeakers(Attendees attendees, Teams teams, CurrentViewer viewer) {
    this.attendees = attendees;
    this.teams = teams;
    this.viewer = viewer;
  }

  /** By the name in small letters without accents; a name that two bear means nobody. */
  Map<String, UUID> of(OccurrenceCard card) {
    Map<String, UUID> members = new HashMap<>();
    Set<String> twice = new HashSet<>();
    attendees.expected(card.id()).stream()
        .filter(each -> each.status() == RsvpStatus.GOING)
        .forEach(each -> add(members, twice, each.name(), each.memberId()));
    teams
        .list(viewer.get(), card.event().id())
        .forEach(each -> add(members, twice, each.name(), each.memberId()));
    add(members, twice, card.event().organiser().name(), card.event().organiser().id());
    twice.forEach(members::remove);
    return members;
  }

  private static void add(Map<String, UUID> members, Set<String> twice, String name, UUID id) {
    UUID before = members.put(Folded.of(name), id);
    if (before != null && !before.equals(id)) {
      twice.add(Folded.of(name));
    }
  }
}
