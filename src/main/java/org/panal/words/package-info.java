/** Every text in both languages: message bundles for pages and mail, sentences for codes. */
@NullMarked
package org.panal.words;

import org.jspecify.annotations.NullMarked;
