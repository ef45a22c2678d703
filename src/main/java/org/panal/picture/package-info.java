/**
 * Pictures as SVG text, drawn from seeds and numbers: covers, capacity combs, charts, the graph of
 * who meets whom, and the colour and initials of a person. Knows nothing of the rest of Panal;
 * words come from the caller.
 *
 * <p>Covers carry their own colours and stand alone as image files. Combs, charts and graphs are
 * put into the page and take their colours from its style sheet by class, so they follow light and
 * dark.
 */
@NullMarked
package org.panal.picture;

import org.jspecify.annotations.NullMarked;
