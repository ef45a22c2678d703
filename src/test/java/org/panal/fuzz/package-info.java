/** Requests made from the API's own description, to see whether it keeps its word. */
@org.jspecify.annotations.NullMarked
package org.panal.fuzz;
