package org.panal.manage;

import java.util.List;
import java.util.UUID;
import org.panal.rsvp.GivenAnswer;

/**
 * Somebody on the guest list.
 *
 * @param offers what they bring, in words; may be empty
 * @param seeks what they look for, in words; may be empty
 * @param introductions how many they have in the latest round, where there is one
 * @param hasRound whether there is one
 * @param kind of the chip that tells the status
 * @param asking whether they ask to come and wait for an answer
 * @param place their role and how many they bring, in words; nothing where there is neither
 * @param answers what they answered to the organiser
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
    boolean asking,
    String place,
    int guests,
    String lane,
    List<GivenAnswer> answers) {}
