/**
 * The ground that the edges share: who is looking, in which language, how errors are told, what
 * protects a browser. It holds no screen.
 */
@NullMarked
package org.panal.edge;

import org.jspecify.annotations.NullMarked;
