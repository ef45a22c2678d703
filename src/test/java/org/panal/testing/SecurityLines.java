package org.panal.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The lines of the security log, as they are written while this is open. */
public final class SecurityLines extends Handler implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("panal.security");

  private final List<String> lines = new CopyOnWriteArrayList<>();

  public SecurityLines() {
    LOG.addHandler(this);
  }

  public List<String> all() {
    return lines;
  }

  /** Those that tell of one kind of thing. */
  public List<String> of(String what) {
    return lines.stream().filter(line -> line.contains("\"what\":\"" + what + "\"")).toList();
  }

  @Override
  public void publish(LogRecord entry) {
    lines.add(entry.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOG.removeHandler(this);
  }
}
