package org.panal.event;

import java.util.Optional;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Viewer;

/** An occurrence with its event, and the rules of who may see and change the two. */
public record Happening(Event event, Occurrence occurrence) {
  /** Whether whoever holds the code may look. */
  public boolean isVisibleTo(Viewer viewer) {
    return isVisibleTo(event, viewer);
  }

  static boolean isVisibleTo(Event event, Viewer viewer) {
    return isHelpedBy(event, viewer)
        || (event.status() != EventStatus.DRAFT
            && (event.visibility() != Visibility.MEMBERS || viewer.isSignedIn()));
  }

  public boolean isRunBy(Viewer viewer) {
    return isRunBy(event, viewer);
  }

  public void mustBeVisibleTo(Viewer viewer) {
    if (!isVisibleTo(viewer)) {
      throw new NotFound("occurrence.unknown");
    }
  }

  public void mustBeRunBy(Viewer viewer) {
    mustBeVisibleTo(viewer);
    refuseUnlessRunBy(event, viewer);
  }

  /** For those who keep the door, and for those who run it. */
  public void mustBeHelpedBy(Viewer viewer) {
    mustBeVisibleTo(viewer);
    if (!isHelpedBy(event, viewer)) {
      viewer.mustBeMember();
      throw new Forbidden("event.not-yours");
    }
  }

  /** Whether the viewer may come upon the event without holding a code of it. */
  static boolean isListedFor(Event event, Viewer viewer) {
    return isHelpedBy(event, viewer)
        || (event.status() != EventStatus.DRAFT
            && (event.visibility() == Visibility.PUBLIC
                || (event.visibility() == Visibility.MEMBERS && viewer.isSignedIn())));
  }

  static void refuseUnlessRunBy(Event event, Viewer viewer) {
    if (!isRunBy(event, viewer)) {
      viewer.mustBeMember();
      throw new Forbidden("event.not-yours");
    }
  }

  /** Throwing it away and sharing it are the organiser's alone. */
  static void refuseUnlessOwnedBy(Event event, Viewer viewer) {
    if (!isOwnedBy(event, viewer)) {
      viewer.mustBeMember();
      throw new Forbidden(isRunBy(event, viewer) ? "event.only-its-organiser" : "event.not-yours");
    }
  }

  static boolean isRunBy(Event event, Viewer viewer) {
    return isOwnedBy(event, viewer)
        || partOf(event, viewer).filter(part -> part == TeamPart.CO_ORGANISER).isPresent();
  }

  static boolean isOwnedBy(Event event, Viewer viewer) {
    return viewer.isAdmin() || (viewer.isOrganiser() && viewer.is(event.organiserId()));
  }

  private static boolean isHelpedBy(Event event, Viewer viewer) {
    return isOwnedBy(event, viewer) || partOf(event, viewer).isPresent();
  }

  static Optional<TeamPart> partOf(Event event, Viewer viewer) {
    return viewer.member().flatMap(event::partOf);
  }
}
