package org.panal.rsvp;

import java.time.Instant;

/**
 * What somebody has who gave a name and an address. It tells nothing about whose address it is.
 *
 * @param secret what the code from the mail is worth something with, and nothing without
 * @param seats how many seats are kept for them; none where it is full or the organiser decides
 * @param until when they are kept no longer, and the code is good no more
 */
public record HoldReceipt(String secret, int seats, Instant until) {}
