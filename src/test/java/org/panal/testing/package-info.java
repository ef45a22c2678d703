/** What tests share: who is asking, rows to start from, clocks that stand still. */
package org.panal.testing;
