package org.panal.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room to choose from.
 *
 * @param capacity how many people it holds, where that is known
 * @param free whether nothing else is in it at the time that was asked about, on every date
 * @param takenOn the local starts of the dates when something else is in it
 * @param closedOn the local starts of the dates when the space is closed for a part of the time;
 *     who plans an event may mean it so
 */
public record RoomChoice(
    UUID id,
    String name,
    @Nullable Integer capacity,
    boolean free,
    List<LocalDateTime> takenOn,
    List<LocalDateTime> closedOn) {}
