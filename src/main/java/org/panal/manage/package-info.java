/**
 * The screens of organisers, and of admins in their place: their events, the form of one, who comes
 * and who should meet whom.
 */
@NullMarked
package org.panal.manage;

import org.jspecify.annotations.NullMarked;
