package org.panal.kiosk;

import java.util.List;
import org.panal.introduction.DoorMeeting;

/**
 * What somebody at the door is told.
 *
 * @param ground the screen's colour: ok, warn or bad
 * @param icon that stands for it
 * @param sound that goes with it
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
    List<DoorMeeting> meet,
    boolean mayEnter) {
  public boolean isOk() {
    return ground.equals("ok");
  }

  public boolean isBad() {
    return ground.equals("bad");
  }

  /** After so many seconds the screen is somebody else's. */
  public int seconds() {
    return isBad() ? 15 : 6;
  }
}
