package org.panal.api;

import jakarta.validation.constraints.NotNull;
import org.panal.rsvp.GuestReason;

/** Why an organiser adds somebody. */
public record GuestChange(@NotNull GuestReason reason) {}
