package org.panal.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room to choose from.
 *
 * @param capacity how many people it holds, where that is known
 * @param free whether nothing else is in it at the time that was asked about
 */
public record RoomChoice(UUID id, String name, @Nullable Integer capacity, boolean free) {}
