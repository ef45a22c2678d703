package org.panal.access;

/** How many ways in were closed. */
public record SignedOut(int sessions, int tokens, int passkeys) {}
