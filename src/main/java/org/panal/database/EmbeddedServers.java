package org.panal.database;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The running embedded servers of this JVM, one per data directory. Their URLs are kept in system
 * properties, the one place that live reload and test restarts leave alone.
 */
final class EmbeddedServers {
  private EmbeddedServers() {}

  static String urlOf(Path directory, boolean isDurable) throws EmbeddedServerFailure {
    Path home = directory.toAbsolutePath().normalize();
    String key = "panal.embedded-db." + home;
    synchronized (EmbeddedServers.class) {
      String known = System.getProperty(key);
      if (known != null && ServerProcess.answers(known)) {
        return known;
      }
      String url = started(home, isDurable);
      System.setProperty(key, url);
      return url;
    }
  }

  private static String started(Path home, boolean isDurable) throws EmbeddedServerFailure {
    try {
      Path binaries = Binaries.unpacked();
      DataDirectory data = DataDirectory.in(home, binaries);
      return ServerProcess.start(binaries, data, isDurable);
    } catch (IOException e) {
      throw new EmbeddedServerFailure(
          "The embedded MariaDB in " + home + " did not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServerFailure("Interrupted while starting the embedded MariaDB", e);
    }
  }
}
