package org.panal.rsvp;

import java.util.UUID;

/** Somebody who is going, as members see them beside an event. */
public record Face(UUID memberId, String name) {}
