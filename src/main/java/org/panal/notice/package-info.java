/**
 * What Panal tells people by mail: rows written in the transaction that caused them, and the sender
 * that works them off afterwards. The only feature that holds templates.
 */
@NullMarked
package org.panal.notice;

import org.jspecify.annotations.NullMarked;
