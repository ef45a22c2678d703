/** A coworking site: its name, zone, and the rooms where things happen. */
@NullMarked
package org.panal.space;

import org.jspecify.annotations.NullMarked;
