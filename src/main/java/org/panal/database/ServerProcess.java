package org.panal.database;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One running {@code mariadbd} that ends when this JVM does, however it ends. */
final class ServerProcess {
  private static final int SECONDS_TO_START = 60;
  private static final String DATABASE = "panal";

  /**
   * The server's standard input is a pipe of this JVM. When the JVM is gone, for whatever reason,
   * the pipe closes and the watching shell stops the server. Ctrl-C in a terminal reaches the whole
   * group, so the shell ignores it: the application must finish before its database does.
   */
  private static final String WATCHDOG =
      "trap '' INT; exec 3<&0; \"$@\" <&- & p=$!;"
          + " ( read -r _ <&3; kill $p 2>/dev/null ) & w=$!;"
          + " wait $p; rc=$?; kill $w 2>/dev/null; exit $rc";

  private ServerProcess() {}

  static String start(Path binaries, DataDirectory data, boolean isDurable)
      throws IOException, InterruptedException {
    int port = freePort();
    Files.deleteIfExists(data.log());
    Process process =
        new ProcessBuilder(command(binaries, data, port, isDurable))
            .redirectErrorStream(true)
            .redirectOutput(data.home().resolve("watchdog.log").toFile())
            .start();
    keepAlive(process, process.getOutputStream(), data.lockFile());
    awaitReady(process, data, port);
    return url(port, data);
  }

  static boolean answers(String url) {
    int port = URI.create(url.substring("jdbc:".length())).getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String url(int port, DataDirectory data) throws IOException {
    return "jdbc:mariadb://127.0.0.1:%d/%s?user=%s&password=%s"
        .formatted(port, DATABASE, DATABASE, data.password());
  }

  private static List<String> command(
      Path binaries, DataDirectory data, int port, boolean isDurable) throws IOException {
    List<String> command = new ArrayList<>();
    if (!Binaries.onWindows()) {
      command.addAll(List.of("sh", "-c", WATCHDOG, "sh"));
    }
    command.addAll(
        List.of(
            Binaries.program(binaries, "mariadbd").toString(),
            "--no-defaults",
            "--basedir=" + binaries,
            "--datadir=" + data.tables(),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--pid-file=" + data.pidFile(),
            "--log-error=" + data.log(),
            "--init-file=" + initFile(data),
            // A key pair would be made at every start, which takes seconds.
            "--skip-ssl",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-lock-wait-timeout=3",
            "--innodb-print-all-deadlocks=ON",
            "--innodb-buffer-pool-size=64M",
            "--max-connections=100"));
    if (!isDurable) {
      command.add("--debug-no-sync");
    }
    if (!Binaries.onWindows()) {
      command.add("--socket=" + data.socket());
      command.add("--user=" + System.getProperty("user.name"));
    }
    return command;
  }

  /**
   * Makes the database and its user on every start, so a new password file is all that a reset
   * takes.
   */
  private static Path initFile(DataDirectory data) throws IOException {
    return Files.writeString(
        data.home().resolve("init.sql"),
        """
        CREATE DATABASE IF NOT EXISTS panal CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
        CREATE USER IF NOT EXISTS panal@'127.0.0.1';
        ALTER USER panal@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL ON *.* TO panal@'127.0.0.1';
        ALTER USER root@localhost IDENTIFIED BY '%s';
        """
            .formatted(data.password(), data.password()),
        StandardCharsets.UTF_8);
  }

  /** Holds the pipe and the lock for as long as the server runs; a reload of classes must not. */
  private static void keepAlive(Process process, OutputStream pipe, FileChannel lockFile) {
    Thread keeper =
        new Thread(
            () -> {
              try (pipe;
                  lockFile) {
                process.waitFor();
              } catch (IOException e) {
                // The server is gone, and with it the other end of the pipe.
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "embedded-mariadb");
    keeper.setDaemon(true);
    keeper.start();
  }

  private static void awaitReady(Process process, DataDirectory data, int port)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (!isReady(data, port)) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IOException("the server ended with " + process.exitValue() + tail(data));
      }
      if (System.nanoTime() > deadline) {
        process.destroy();
        throw new IOException("the server was not ready within a minute" + tail(data));
      }
    }
  }

  private static boolean isReady(DataDirectory data, int port) throws IOException {
    return Files.exists(data.log())
        && Files.readString(data.log(), StandardCharsets.ISO_8859_1)
            .contains("ready for connections")
        && answers("jdbc:mariadb://127.0.0.1:" + port);
  }

  private static String tail(DataDirectory data) throws IOException {
    if (!Files.exists(data.log())) {
      return "";
    }
    List<String> lines = Files.readAllLines(data.log(), StandardCharsets.ISO_8859_1);
    return ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
