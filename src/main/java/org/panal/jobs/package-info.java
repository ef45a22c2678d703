/** What runs by itself: at the start, and on schedules that each hold a lease. */
@NullMarked
package org.panal.jobs;

import org.jspecify.annotations.NullMarked;
