package org.panal.manage;

/**
 * One event in the list of who runs it.
 *
 * @param kind the kind of the chip
 * @param going how many come, in words; empty for a draft
 */
record OwnEvent(
    String href,
    String cover,
    String title,
    String when,
    String datetime,
    String where,
    String status,
    String kind,
    String going) {}
