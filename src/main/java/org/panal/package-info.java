/**
 * Panal: the event platform of a coworking space that introduces the right people to each other.
 */
@NullMarked
package org.panal;

import org.jspecify.annotations.NullMarked;
