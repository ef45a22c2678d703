package org.panal.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Connects to {@code jdbc:mariadb:embedded:<directory>} by starting the server that lives there,
 * and hands every other MariaDB URL through to Connector/J, so that a configured URL switches the
 * embedded server off. The server starts with the first connection, never while building. With
 * {@code ?durable=false} it does not wait for the disk, and a crash of the machine may cost it all:
 * for tests alone.
 */
public final class PanalDriver implements java.sql.Driver {
  private static final String EMBEDDED = "jdbc:mariadb:embedded:";
  private static final String FORGETFUL = "?durable=false";

  private final org.mariadb.jdbc.Driver mariadb = new org.mariadb.jdbc.Driver();

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    return mariadb.connect(real(url), info);
  }

  @Override
  public boolean acceptsURL(String url) {
    return url.startsWith(EMBEDDED) || mariadb.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return mariadb.getPropertyInfo(url.startsWith(EMBEDDED) ? "jdbc:mariadb:" : url, info);
  }

  @Override
  public int getMajorVersion() {
    return mariadb.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return mariadb.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return mariadb.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return mariadb.getParentLogger();
  }

  private static String real(String url) throws SQLException {
    if (!url.startsWith(EMBEDDED)) {
      return url;
    }
    try {
      boolean isDurable = !url.endsWith(FORGETFUL);
      int end = url.length() - (isDurable ? 0 : FORGETFUL.length());
      return EmbeddedServers.urlOf(Path.of(url.substring(EMBEDDED.length(), end)), isDurable);
    } catch (EmbeddedServerFailure failure) {
      throw new SQLException(failure.getMessage(), "08001", failure);
    }
  }
}
