/**
 * Who came of those who said so, and how many are likely to: rates, forecasts, and the question the
 * day before.
 */
@NullMarked
package org.panal.turnout;

import org.jspecify.annotations.NullMarked;
