/**
 * The tablet at a door: full screens for who comes in, without anything personal while it waits.
 */
@NullMarked
package org.panal.kiosk;

import org.jspecify.annotations.NullMarked;
