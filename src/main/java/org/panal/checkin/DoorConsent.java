package org.panal.checkin;

/**
 * Whether a member may be named at doors.
 *
 * @param shown first name and what they do, to those they are introduced to
 */
public record DoorConsent(boolean shown) {}
