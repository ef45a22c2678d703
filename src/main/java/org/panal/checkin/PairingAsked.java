package org.panal.checkin;

import java.time.Instant;

/**
 * A tablet that asks to be paired.
 *
 * @param code what it shows, for somebody who may to type
 * @param secret what it keeps, to get its token with
 * @param expiresAt until when somebody can confirm it
 */
public record PairingAsked(String code, String secret, Instant expiresAt) {}
