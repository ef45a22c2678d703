/**
 * Who comes: one answer per member and occurrence, the line for what is full, and the one promoter
 * that moves it up.
 */
@NullMarked
package org.panal.rsvp;

import org.jspecify.annotations.NullMarked;
