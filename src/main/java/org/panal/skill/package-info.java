/**
 * The skills vocabulary in two languages: fields, skills, their names, what complements what, and
 * the texts that wait for somebody to say which skill they mean.
 */
@NullMarked
package org.panal.skill;

import org.jspecify.annotations.NullMarked;
