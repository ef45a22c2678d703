package org.panal.database;

/** The embedded server could not be had; the message says what to do about it. */
final class EmbeddedServerFailure extends Exception {
  private static final long serialVersionUID = 1L;

  static final String POINT_AT_A_SERVER =
      "Point Panal at a MariaDB server of your own (10.11 or newer) with QUARKUS_DATASOURCE_JDBC_URL"
          + "=jdbc:mariadb://host:3306/panal, QUARKUS_DATASOURCE_USERNAME and"
          + " QUARKUS_DATASOURCE_PASSWORD.";

  EmbeddedServerFailure(String message) {
    super(message);
  }

  EmbeddedServerFailure(String message, Throwable cause) {
    super(message, cause);
  }

  static EmbeddedServerFailure noBinary(String platform) {
    return new EmbeddedServerFailure(
        "This package of Panal holds no MariaDB server for " + platform + ". " + POINT_AT_A_SERVER);
  }
}
