package org.panal.access;

import org.jspecify.annotations.Nullable;

/**
 * Whom the provider says somebody is.
 *
 * @param subject never given to anybody else by that issuer
 * @param email where the provider says that it is confirmed; or null
 * @param name what they are called there, or null
 */
public record Identity(
    String issuer, String subject, @Nullable String email, @Nullable String name) {}
