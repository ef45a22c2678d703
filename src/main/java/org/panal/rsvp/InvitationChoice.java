package org.panal.rsvp;

import jakarta.validation.constraints.NotNull;

/**
 * Whether a member wants invitations by mail.
 *
 * @param welcome whether they may come
 */
public record InvitationChoice(@NotNull Boolean welcome) {}
