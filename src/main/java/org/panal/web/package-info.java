/** The screens of members, and of everybody who is not signed in. */
@NullMarked
package org.panal.web;

import org.jspecify.annotations.NullMarked;
