package org.panal.introduction;

import java.util.UUID;

/**
 * Somebody to look for, as the screen at the door names them.
 *
 * @param why in a few words
 * @param here whether they are in the room already
 */
public record DoorMeeting(
    UUID memberId, String firstName, String headline, String why, boolean here) {}
