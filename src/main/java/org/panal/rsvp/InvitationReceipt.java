package org.panal.rsvp;

/**
 * What came of inviting.
 *
 * @param skill what they offer
 * @param invited how many people get a mail; who they are is theirs to tell
 */
public record InvitationReceipt(String skill, int invited) {}
