package org.panal.web;

/**
 * What the reader goes to next.
 *
 * @param day the shortest word for when
 */
record NextUp(String code, String day, String title, String hours, String place) {}
