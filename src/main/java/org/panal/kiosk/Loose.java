package org.panal.kiosk;

/**
 * Somebody whom the tablet let in on its own and who could not be signed up.
 *
 * @param name as typed, or what to call somebody without one
 * @param why in words
 * @param at when they came, on the wall
 * @param retype whether name and address are to be typed anew
 */
record Loose(String nonce, String name, String why, String at, boolean retype) {}
