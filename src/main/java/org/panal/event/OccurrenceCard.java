package org.panal.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence as it is shown, with its event.
 *
 * @param code the short public id
 * @param originalStart the local start it was first given, which stays its name in the event
 * @param start the local date and time on the wall of the space
 * @param place where it is when it is in no room, or how to find it
 * @param joinLink where people join online, for who runs the event; those going have it with their
 *     answer
 * @param online whether there is a link to join by
 * @param capacity how many may be going; null when everybody fits
 * @param overridden what was set by hand on this date of several, and follows no change of the rest
 * @param movedFrom when and where people were told first, where it has moved since
 * @param version what to send back with a change
 */
public record OccurrenceCard(
    UUID id,
    String code,
    EventCard event,
    LocalDateTime originalStart,
    LocalDateTime start,
    LocalDateTime end,
    ZoneId zone,
    Instant startsAt,
    Instant endsAt,
    @Nullable RoomName room,
    String place,
    @Nullable String joinLink,
    boolean online,
    @Nullable Integer capacity,
    int cutOffMinutes,
    @Nullable Instant cancelledAt,
    String cancelReason,
    Set<Part> overridden,
    @Nullable MovedFrom movedFrom,
    long version) {}
