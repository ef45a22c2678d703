package org.panal.access;

import java.time.Instant;
import java.util.UUID;

/** Somebody asked to sign in by mail. */
public record SignInAsked(UUID signInId, Instant at) {}
