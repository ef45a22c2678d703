package org.panal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.Introductions;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Needed;
import org.panal.skill.Skills;

/** Finds for the reader of an event's page why it is worth coming. */
@ApplicationScoped
class Companies {
  private final Attendees attendees;
  private final Introductions introductions;
  private final Skills skills;
  private final CurrentViewer viewer;

  Companies(Attendees attendees, Introductions introductions, Skills skills, CurrentViewer viewer) {
    this.attendees = attendees;
    this.introductions = introductions;
    this.skills = skills;
    this.viewer = viewer;
  }

  Company of(OccurrenceCard card, Standing standing) {
    if (!viewer.get().isSignedIn()) {
      return Company.NOBODY;
    }
    if (standing == Standing.GOING) {
      return new Company(
          0,
          "",
          introductions.at(viewer.get(), card.id(), viewer.language()).stream()
              .map(Company.Meet::of)
              .toList());
    }
    return standing.isOpen() && !standing.isComing() ? needing(card) : Company.NOBODY;
  }

  private Company needing(OccurrenceCard card) {
    Needed needed = attendees.needing(viewer.get(), card.id());
    if (needed.people() == 0) {
      return Company.NOBODY;
    }
    String first = needed.skills().get(0);
    Map<String, String> labels = skills.labels(List.of(first), viewer.language());
    return new Company((int) needed.people(), labels.getOrDefault(first, ""), List.of());
  }
}
