/**
 * Pictures that people send: looked at before they are opened, opened one at a time, and drawn
 * anew. Nothing that was sent is kept.
 */
@NullMarked
package org.panal.upload;

import org.jspecify.annotations.NullMarked;
