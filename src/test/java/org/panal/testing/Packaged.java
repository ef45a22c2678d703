package org.panal.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, in a directory of its own. */
public final class Packaged implements AutoCloseable {
  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Pattern PORT = Pattern.compile("--port=(\\d+)");
  private static final Duration LONGEST_START = Duration.ofSeconds(120);

  private final Path data;
  private final int port;
  private final Process process;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Packaged(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** Starts it with the working directory and the data below {@code home}, and waits for it. */
  public static Packaged start(Path home, Map<String, String> environment) throws IOException {
    Path data = home.resolve("data");
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(java(), "-jar", JAR.toString())
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
    builder.environment().putAll(environment);
    builder.environment().put("PANAL_HOST", "127.0.0.1");
    builder.environment().put("PANAL_PORT", String.valueOf(port));
    Packaged application = new Packaged(data, port, builder.start());
    application.await("ready", LONGEST_START, application::isReady);
    return application;
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  public HttpResponse<String> get(String path) throws IOException {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(
          request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** What {@code kill -9} does: the application gets no chance to say goodbye. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** The database servers that still run on this application's data. */
  public List<ProcessHandle> databases() {
    String tables = data.resolve("db").resolve("tables").toString();
    return ProcessHandle.allProcesses()
        .filter(each -> each.info().commandLine().filter(line -> line.contains(tables)).isPresent())
        .toList();
  }

  /** A connection of its own to the database that the application runs on. */
  public Connection database() throws IOException, SQLException {
    Matcher port = PORT.matcher(databases().get(0).info().commandLine().orElseThrow());
    if (!port.find()) {
      throw new AssertionError("a database without a port");
    }
    String password = Files.readString(data.resolve("db").resolve("password")).strip();
    return DriverManager.getConnection(
        "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/panal", "panal", password);
  }

  public void awaitNoDatabase() {
    await("end of the database", Duration.ofSeconds(30), () -> databases().isEmpty());
  }

  public String log() throws IOException {
    return Files.readString(data.resolveSibling("log"));
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
    awaitNoDatabase();
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("the application ended while starting, see " + data + "/../log");
    }
    try {
      return get("/q/health/ready").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private void await(String what, Duration longest, BooleanSupplier condition) {
    long deadline = System.nanoTime() + longest.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("no " + what + " within " + longest);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
