package org.panal.access;

/**
 * A token that was made just now.
 *
 * @param secret what the program sends; it is told this once, and only its hash is kept
 */
public record NewToken(TokenView token, String secret) {}
