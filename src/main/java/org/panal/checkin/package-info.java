/** The door: who came, what they show, and the tablets that let them in. */
@NullMarked
package org.panal.checkin;

import org.jspecify.annotations.NullMarked;
