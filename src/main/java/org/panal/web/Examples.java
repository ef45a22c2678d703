package org.panal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.panal.shared.Language;

/** A list to try the form with, in the reader's language. */
final class Examples {
  private Examples() {}

  static String people(Language language) {
    String path = "/examples/people_" + language.tag() + ".csv";
    try (InputStream in = Examples.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
