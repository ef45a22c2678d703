/**
 * The database server that Panal brings along: a JDBC driver whose own URL starts a real MariaDB on
 * first use. Nothing imports this package; only the configuration names the driver.
 */
@NullMarked
package org.panal.database;

import org.jspecify.annotations.NullMarked;
