package org.panal.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is shown.
 *
 * @param event what it says of itself
 * @param cover where its uploaded cover stands, or null where it is drawn
 * @param mayChange whether the viewer runs it
 * @param recurrence how it repeats, or null where it has one date
 * @param part what the viewer does for it as one of its team; null for everybody else
 * @param version what to send back with a change
 */
public record EventCard(
    UUID id,
    EventForm event,
    EventStatus status,
    SpaceName space,
    OrganiserName organiser,
    @Nullable CoverView cover,
    boolean mayChange,
    @Nullable RecurrenceCard recurrence,
    @Nullable TeamPart part,
    long version) {}
