package org.panal.event;

import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Viewer;

/** An occurrence with its event, and the rules of who may see and change the two. */
public record Happening(Event event, Occurrence occurrence) {
  /** Whether whoever holds the code may look. */
  public boolean isVisibleTo(Viewer viewer) {
    return isRunBy(viewer)
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

  /** Whether the viewer may come upon the event without holding a code of it. */
  static boolean isListedFor(Event event, Viewer viewer) {
    return isRunBy(event, viewer)
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

  static boolean isRunBy(Event event, Viewer viewer) {
    return viewer.isAdmin() || (viewer.isOrganiser() && viewer.is(event.organiserId()));
  }
}
