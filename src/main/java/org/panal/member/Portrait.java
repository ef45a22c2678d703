package org.panal.member;

import java.util.UUID;
import org.panal.shared.Viewer;

/**
 * Somebody's photo with who may see it.
 *
 * @param audience whom the member shows it to
 * @param blocked whether the member or the viewer wants nothing to do with the other
 */
public record Portrait(UUID memberId, String hash, Audience audience, boolean blocked) {
  /**
   * Whether the viewer sees it. Admins see every photo: they are who takes down what should not
   * stand there.
   */
  public boolean isSeenBy(Viewer viewer, boolean introduced) {
    if (viewer.is(memberId) || viewer.isAdmin()) {
      return true;
    }
    return !blocked && audience.includes(nearness(viewer, introduced));
  }

  private static Audience nearness(Viewer viewer, boolean introduced) {
    if (introduced) {
      return Audience.INTRODUCED;
    }
    return viewer.isSignedIn() ? Audience.MEMBERS : Audience.PUBLIC;
  }

  /** Whether it makes a difference that the two were introduced. */
  public boolean isForPeopleIntroduced() {
    return audience == Audience.INTRODUCED && !blocked;
  }

  public PhotoView view() {
    return PhotoView.of(memberId, hash);
  }
}
