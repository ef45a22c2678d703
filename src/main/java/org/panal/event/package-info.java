/**
 * What is on: events and their occurrences, the dated happenings that answers and rounds hang on;
 * when they are, where they are, and who may see and change them.
 */
@NullMarked
package org.panal.event;

import org.jspecify.annotations.NullMarked;
