package org.panal.kiosk;

import java.util.List;
import org.panal.introduction.DoorMeeting;

/**
 * What somebody at the door is told.
 *
 * @param ground the screen's colour: ok, warn or bad
 * @param icon that stands for it
 * @param sound that goes with it
 * @param party with whom and as what they come, in words; or empty
 * @param meet whom to look for, once they are in
 * @param mayEnter whether somebody who is not on the list may come in as a walk-in
 */
record Result(
    String nonce,
    String ground,
    String icon,
    String sound,
    String title,
    String text,
    String party,
    List<DoorMeeting> meet,
    boolean mayEnter) {
  /** The same for somebody of whom more is known. */
  Result to(String with, List<DoorMeeting> people) {
    return new Result(nonce, ground, icon, sound, title, text, with, people, mayEnter);
  }

  public boolean isOk() {
    return ground.equals("ok");
  }

  public boolean isBad() {
    return ground.equals("bad");
  }

  /** Whether somebody was not found, and another look may help. */
  public boolean isLost() {
    return icon.equals("search-x");
  }

  /** After so many seconds the screen is somebody else's. */
  public int seconds() {
    return isBad() ? 15 : 6;
  }
}
