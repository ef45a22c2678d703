/**
 * What is kept about people: told to them, erased when they ask, forgotten when its time is over.
 */
@NullMarked
package org.panal.privacy;

import org.jspecify.annotations.NullMarked;
