package org.panal.rsvp;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an organiser's guest list.
 *
 * @param placeInLine 1 for who is next, or null for who is not waiting
 */
public record Guest(
    UUID memberId,
    String name,
    String headline,
    RsvpStatus status,
    @Nullable Integer placeInLine,
    boolean standby,
    boolean wantsIntroductions,
    @Nullable Integer introductionsWanted,
    String goal,
    Instant answeredAt) {}
