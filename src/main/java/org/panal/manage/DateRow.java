package org.panal.manage;

/**
 * One date of an event, in words.
 *
 * @param number which date of the event it is
 * @param state what is special about it, or nothing
 * @param kind of the chip that tells it
 * @param ahead whether it is still to come
 * @param open whether it can still be changed or called off
 * @param here whether it is the one that was asked for
 */
record DateRow(
    String code,
    int number,
    String when,
    String where,
    String going,
    String state,
    String kind,
    boolean ahead,
    boolean open,
    boolean here) {}
