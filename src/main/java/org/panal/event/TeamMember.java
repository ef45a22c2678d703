package org.panal.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in the team of an event.
 *
 * @param name the whole name, for the others who run it
 */
public record TeamMember(UUID memberId, String name, TeamPart part, Instant since) {}
