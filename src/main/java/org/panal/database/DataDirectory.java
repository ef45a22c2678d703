package org.panal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The directory of one server: its tables, log, password, and the lock that keeps a second Panal
 * out.
 */
record DataDirectory(Path home, FileChannel lockFile) {
  private static final int SECONDS_FOR_A_PREDECESSOR = 30;

  static DataDirectory in(Path home, Path binaries)
      throws IOException, InterruptedException, EmbeddedServerFailure {
    Files.createDirectories(home);
    DataDirectory directory = new DataDirectory(home, locked(home));
    directory.awaitPredecessor();
    directory.install(binaries);
    directory.writePassword();
    return directory;
  }

  Path tables() {
    return home.resolve("tables");
  }

  Path log() {
    return home.resolve("mariadb.log");
  }

  Path pidFile() {
    return home.resolve("mariadb.pid");
  }

  /** Only the owner of the directory can read it; the server listens on loopback alone. */
  String password() throws IOException {
    return Files.readString(home.resolve("password")).strip();
  }

  /**
   * A Unix socket's path is limited to about 107 characters, so a deep directory gets a short one.
   */
  Path socket() throws IOException {
    Path near = home.resolve("s");
    return near.toString().length() < 100 ? near : Files.createTempDirectory("panal").resolve("s");
  }

  private static FileChannel locked(Path home) throws IOException, EmbeddedServerFailure {
    FileChannel channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new EmbeddedServerFailure(
          "Another Panal is running on "
              + home
              + ". Stop it, or choose another directory with PANAL_DATA.");
    }
    return channel;
  }

  /** After a kill the server of the previous run needs a moment to close its files. */
  private void awaitPredecessor() throws IOException, InterruptedException {
    Optional<ProcessHandle> predecessor = predecessor();
    if (predecessor.isEmpty()) {
      return;
    }
    try {
      predecessor.get().onExit().get(SECONDS_FOR_A_PREDECESSOR, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IOException(
          "the server of an earlier run (process " + predecessor.get().pid() + ") does not end", e);
    }
  }

  private Optional<ProcessHandle> predecessor() throws IOException {
    if (!Files.exists(pidFile())) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile()).strip();
    return pid.matches("\\d+")
        ? ProcessHandle.of(Long.parseLong(pid)).filter(DataDirectory::isServer)
        : Optional.empty();
  }

  private static boolean isServer(ProcessHandle process) {
    return process.info().command().filter(command -> command.contains("mariadbd")).isPresent();
  }

  /** Installs beside and renames, so that an interrupted install leaves nothing half made. */
  private void install(Path binaries) throws IOException, InterruptedException {
    if (Files.isDirectory(tables())) {
      return;
    }
    Path work = home.resolve("tables.tmp");
    Binaries.delete(work);
    Path output = home.resolve("install.log");
    Process process =
        new ProcessBuilder(installCommand(binaries, work))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("mariadb-install-db failed, see " + output);
    }
    Files.move(work, tables(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> installCommand(Path binaries, Path target) {
    if (Binaries.onWindows()) {
      return List.of(
          Binaries.program(binaries, "mariadb-install-db").toString(), "--datadir=" + target);
    }
    return List.of(
        binaries.resolve("scripts/mariadb-install-db").toString(),
        "--no-defaults",
        "--basedir=" + binaries,
        "--datadir=" + target,
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        "--skip-name-resolve",
        "--user=" + System.getProperty("user.name"));
  }

  private void writePassword() throws IOException {
    Path file = home.resolve("password");
    if (Files.exists(file)) {
      return;
    }
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    Files.createFile(file);
    file.toFile().setReadable(false, false);
    file.toFile().setReadable(true, true);
    Files.writeString(
        file,
        Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
        StandardCharsets.US_ASCII);
  }
}
