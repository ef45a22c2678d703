package org.panal.checkin;

import java.time.Instant;
import java.util.UUID;

/**
 * A wall screen, as who runs the event opens it.
 *
 * @param secret the end of its address; whoever has it sees the room
 */
public record BoardLink(UUID id, String name, String secret, Instant expiresAt) {}
