/** A person known by e-mail, what they show of themselves, and what they may do. */
@NullMarked
package org.panal.member;

import org.jspecify.annotations.NullMarked;
