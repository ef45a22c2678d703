package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what is asked of the database. */
@ApplicationScoped
public class Statements {
  private final SessionFactory sessions;

  Statements(SessionFactory sessions) {
    this.sessions = sessions;
  }

  /** How many statements the deed takes, on an otherwise quiet server. */
  public long during(Runnable deed) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      long before = statistics.getPrepareStatementCount();
      deed.run();
      return statistics.getPrepareStatementCount() - before;
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }
}
