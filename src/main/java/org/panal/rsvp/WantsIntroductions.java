package org.panal.rsvp;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is going and wants to be introduced.
 *
 * @param introductionsWanted to how many at most, or null for what the profile says
 * @param goal what they want from this one, or nothing
 */
public record WantsIntroductions(
    UUID memberId, @Nullable Integer introductionsWanted, String goal) {}
