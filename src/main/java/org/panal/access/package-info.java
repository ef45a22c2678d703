/**
 * The ways in: sessions of browsers, accounts of a provider, tokens of programs. Of every secret
 * only the hash is kept.
 */
@NullMarked
package org.panal.access;

import org.jspecify.annotations.NullMarked;
