package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;

/** Somebody who follows an event has a seat at one of its dates; no mail is due for each. */
public record CameByFollowing(UUID occurrenceId, UUID memberId, Instant at) {}
