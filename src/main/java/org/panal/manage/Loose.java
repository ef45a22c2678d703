package org.panal.manage;

/**
 * Somebody whom a tablet let in on its own and who could not be signed up.
 *
 * @param name as typed, or what to call somebody without one
 * @param why in words, with when they came
 * @param email what was typed in place of an address, or empty
 * @param retype whether name and address are to be typed anew
 */
record Loose(String nonce, String name, String why, String email, boolean retype) {}
