package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Shortage;
import org.panal.rsvp.Shortages;

/** Says what those who are going look for in vain. */
@ApplicationScoped
class Lacks {
  private static final int NAMED = 3;

  private final Shortages shortages;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  Lacks(Shortages shortages, OccurrenceWords words, CurrentViewer viewer) {
    this.shortages = shortages;
    this.words = words;
    this.viewer = viewer;
  }

  /**
   * One thing that is sought.
   *
   * @param who those of them who show it, and how many more there are
   * @param invite what the button says, or nothing where nobody can be invited
   */
  record Lack(String skill, String label, String seekers, String who, String invite) {}

  List<Lack> of(OccurrenceCard card) {
    return words.isAhead(card) && card.event().status() == EventStatus.PUBLISHED
        ? shortages.list(viewer.get(), card.code(), viewer.language()).stream()
            .map(this::lack)
            .toList()
        : List.of();
  }

  private Lack lack(Shortage shortage) {
    return new Lack(
        shortage.skill(),
        shortage.label(),
        words.say("invitation.seekers", shortage.seekers()),
        who(shortage),
        shortage.invitable() == 0 ? "" : words.say("invitation.invite", shortage.invitable()));
  }

  private String who(Shortage shortage) {
    List<String> names = shortage.named().stream().limit(NAMED).toList();
    long more = shortage.named().size() - names.size();
    long hidden = shortage.seekers() - shortage.named().size();
    List<String> parts = new ArrayList<>();
    if (!names.isEmpty()) {
      String first = String.join(", ", names);
      parts.add(more == 0 ? first : words.say("invitation.named-and", first, more));
    }
    if (hidden > 0) {
      parts.add(words.say("invitation.hidden", hidden));
    }
    return String.join("; ", parts);
  }
}
