/** Calendars as other programs read them. */
@NullMarked
package org.panal.calendar;

import org.jspecify.annotations.NullMarked;
