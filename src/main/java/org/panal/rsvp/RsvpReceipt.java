package org.panal.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands after an answer, and how full the occurrence is.
 *
 * @param code the occurrence
 * @param placeInLine 1 for who is next, or null for who is not waiting
 * @param going how many people have a seat, guests among them
 * @param waiting how many stand in line
 * @param capacity how many may be going; null when everybody fits
 * @param mayClaim whether a seat is free that nobody gets by themselves any more
 * @param joinLink where to join online, for who is going
 * @param guests whom they bring
 * @param lane the role they come in, where there are any
 * @param answers what they answered to the organiser
 */
public record RsvpReceipt(
    String code,
    UUID memberId,
    RsvpStatus status,
    @Nullable Integer placeInLine,
    long going,
    long waiting,
    @Nullable Integer capacity,
    boolean mayClaim,
    boolean standby,
    boolean wantsIntroductions,
    @Nullable Integer introductionsWanted,
    String goal,
    @Nullable String joinLink,
    Instant answeredAt,
    int guests,
    @Nullable LaneName lane,
    List<GivenAnswer> answers) {}
