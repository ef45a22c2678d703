package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;

/** How often two transactions waited for each other, as the database counts it. */
@ApplicationScoped
public class Deadlocks {
  private final Rows rows;

  Deadlocks(Rows rows) {
    this.rows = rows;
  }

  public long count() {
    Object value =
        rows.value(
            "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS"
                + " WHERE VARIABLE_NAME = 'INNODB_DEADLOCKS'");
    return Long.parseLong(value.toString());
  }
}
