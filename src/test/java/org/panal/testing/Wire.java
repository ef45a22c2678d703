package org.panal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The network between a browser and the server, which can be cut and mended. */
public final class Wire implements AutoCloseable {
  private final int server;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private @Nullable ServerSocket ear;

  public Wire(int server) {
    this.server = server;
    this.ear = listen(0);
    this.port = ear.getLocalPort();
    accept(ear);
  }

  /** Where the browser finds the server. */
  public String home() {
    return "http://127.0.0.1:" + port + "/";
  }

  /** From now on nothing comes through, and what was under way is lost. */
  public synchronized void cut() {
    close(ear);
    ear = null;
    open.forEach(Wire::close);
    open.clear();
  }

  public synchronized void mend() {
    if (ear == null) {
      ear = listen(port);
      accept(ear);
    }
  }

  private static ServerSocket listen(int port) {
    try {
      ServerSocket ear = new ServerSocket();
      ear.setReuseAddress(true);
      ear.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return ear;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(ServerSocket ear) {
    start(
        () -> {
          while (!ear.isClosed()) {
            Socket browser = ear.accept();
            Socket ours = new Socket(InetAddress.getLoopbackAddress(), server);
            join(ear, browser, ours);
          }
        });
  }

  /** Whoever was let in while the wire was being cut is cut off too. */
  private synchronized void join(ServerSocket by, Socket browser, Socket ours) {
    if (by.isClosed()) {
      close(browser);
      close(ours);
      return;
    }
    open.add(browser);
    open.add(ours);
    pump(browser, ours);
    pump(ours, browser);
  }

  private void pump(Socket from, Socket to) {
    start(
        () -> {
          try (from;
              to) {
            from.getInputStream().transferTo(to.getOutputStream());
          } finally {
            open.remove(from);
            open.remove(to);
          }
        });
  }

  /** Work that ends when its socket does. */
  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // That is how a wire ends.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(@Nullable AutoCloseable open) {
    try {
      if (open != null) {
        open.close();
      }
    } catch (Exception closed) {
      // It is gone already.
    }
  }

  @Override
  public void close() {
    cut();
  }
}
