package org.panal.space;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room of a space.
 *
 * @param capacity how many people it holds, where that is known
 * @param archived whether nothing new is held in it
 */
public record RoomView(UUID id, String name, @Nullable Integer capacity, boolean archived) {}
