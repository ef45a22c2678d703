package org.panal.manage;

import java.util.UUID;

/**
 * Somebody on the guest list.
 *
 * @param offers what they bring, in words; may be empty
 * @param seeks what they look for, in words; may be empty
 * @param introductions how many they have in the latest round, where there is one
 * @param hasRound whether there is one
 * @param kind of the chip that tells the status
 * @param asking whether they ask to come and wait for an answer
 */
record GuestRow(
    UUID id,
    String name,
    String headline,
    String offers,
    String seeks,
    long introductions,
    boolean hasRound,
    String status,
    String kind,
    boolean asking) {}
