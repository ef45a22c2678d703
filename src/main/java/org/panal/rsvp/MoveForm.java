package org.panal.rsvp;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an organiser puts somebody.
 *
 * @param lane the role they come in from now on; left out: as it is
 * @param guests whom they bring, further than everybody may if need be; left out: as it is
 */
public record MoveForm(
    @Nullable UUID lane, @Nullable @Min(0) @Max(20) Integer guests, @NotNull GuestReason reason) {}
