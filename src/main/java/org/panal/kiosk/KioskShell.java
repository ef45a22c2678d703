package org.panal.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a tablet keeps so that it works, and starts, without the network. Its version is a hash of
 * all that it is made of: where anything changed, tablets take the new one.
 */
@ApplicationScoped
class KioskShell {
  private static final String WORKER = "/kiosk/worker.js";

  /** Reads codes in a picture where the browser cannot. */
  static final String READER = "/webjars/html5-qrcode/2.2.1/third_party/zxing-js.umd.min.js";

  private static final List<String> PAGES =
      List.of("/kiosk/offline?language=en", "/kiosk/offline?language=es");

  private static final List<String> ASSETS =
      List.of(
          "/assets/app.css",
          "/assets/parts.css",
          "/assets/kiosk.css",
          "/assets/kiosk.js",
          "/assets/kiosk/camera.js",
          "/assets/kiosk/check.js",
          "/assets/kiosk/clock.js",
          "/assets/kiosk/greeting.js",
          "/assets/kiosk/keep.js",
          "/assets/kiosk/offline.js",
          "/assets/kiosk/press.js",
          "/assets/kiosk/rules.js",
          "/assets/kiosk/scanner.js",
          "/assets/kiosk/screens.js",
          "/assets/kiosk/sound.js",
          "/assets/kiosk/store.js",
          "/assets/kiosk/sync.js",
          "/assets/kiosk/team.js",
          "/assets/kiosk/walkin.js",
          "/assets/kiosk.webmanifest",
          "/assets/panal.svg",
          "/assets/panal-door.svg",
          "/assets/fonts/figtree.woff2",
          "/assets/fonts/bricolage.woff2",
          READER);

  /** What the pages above are made of, as far as it can be read. */
  private static final List<String> SOURCES =
      List.of(
          WORKER,
          "/org/panal/words/DoorWords.class",
          "/org/panal/words/KioskWords.class",
          "/org/panal/words/OfflineWords.class",
          "/messages/door_es.properties",
          "/messages/kiosk_es.properties",
          "/messages/offline_es.properties",
          "/codes/outcome_en.properties",
          "/codes/outcome_es.properties",
          "/org/panal/kiosk/KioskShellPages.class",
          "/templates/KioskShellPages/offline.html",
          "/templates/kiosk/finder.html",
          "/templates/kiosk/frame.html",
          "/templates/kiosk/offline-bar.html",
          "/templates/kiosk/offline-foot.html",
          "/templates/kiosk/type.html");

  private final String worker;

  KioskShell() {
    String version = version();
    worker =
        "const VERSION = \"%s\";\nconst SHELL = [%s];\n%s"
            .formatted(
                version,
                Stream.concat(PAGES.stream(), ASSETS.stream())
                    .map(path -> "\"" + path + "\"")
                    .collect(Collectors.joining(", ")),
                new String(bytes(WORKER), StandardCharsets.UTF_8));
  }

  /** The service worker, which names its version and what it keeps. */
  String worker() {
    return worker;
  }

  private static String version() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      ASSETS.forEach(path -> sha256.update(bytes("/META-INF/resources" + path)));
      SOURCES.forEach(path -> sha256.update(bytes(path)));
      return HexFormat.of().formatHex(sha256.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String path) {
    try (InputStream in = KioskShell.class.getResourceAsStream(path)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
