package org.panal.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of an organiser's guest list.
 *
 * @param placeInLine 1 for who is next, or null for who is not waiting
 * @param guests whom they bring
 * @param lane the role they come in, where there are any
 * @param answers what they answered to the organiser; only who runs the event reads them
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
    Instant answeredAt,
    int guests,
    @Nullable LaneName lane,
    List<GivenAnswer> answers) {}
