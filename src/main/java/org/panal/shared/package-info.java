/** The ground that every feature stands on: the clock, who is looking, transactions, refusals. */
@NullMarked
package org.panal.shared;

import org.jspecify.annotations.NullMarked;
