package org.panal.rsvp;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom to invite.
 *
 * @param skill the code of what they offer
 */
public record InvitationForm(@NotBlank @Size(max = 80) String skill) {}
