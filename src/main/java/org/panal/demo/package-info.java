/**
 * Named people, evenings and answers to look at, in dev and test builds only: a package of Panal
 * holds none of its beans and routes. Nothing imports it.
 */
@NullMarked
package org.panal.demo;

import org.jspecify.annotations.NullMarked;
