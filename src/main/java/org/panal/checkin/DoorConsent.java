package org.panal.checkin;

/**
 * Where a member may be named.
 *
 * @param shown at doors: first name and what they do, to those they are introduced to
 * @param board on the board in the room, while they are there: first name and initial, what they
 *     look for, and with whom they both said yes
 */
public record DoorConsent(boolean shown, boolean board) {}
