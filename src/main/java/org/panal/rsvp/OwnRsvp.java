package org.panal.rsvp;

import org.panal.event.OccurrenceCard;

/** A member's own answer with what it is an answer to. */
public record OwnRsvp(OccurrenceCard occurrence, RsvpReceipt rsvp) {}
