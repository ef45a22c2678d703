package org.panal.web;

/**
 * A skill to tick.
 *
 * @param value its code, or the text that waits for a meaning
 * @param isWaiting whether nobody knows yet what the text means
 */
record Pick(String value, String label, boolean checked, boolean isWaiting) {}
