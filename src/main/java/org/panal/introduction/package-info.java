/** Rounds of the matcher, the introductions they lead to, and lists of people matched at once. */
@NullMarked
package org.panal.introduction;

import org.jspecify.annotations.NullMarked;
