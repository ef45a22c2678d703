package org.panal.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.member.MemberErased;

/**
 * Who was erased, in a file beside the database: a backup brings back who was erased after it was
 * made, and knows nothing of that. A number a line, and nothing else about them.
 */
@ApplicationScoped
class ErasedLog {
  private final Path file;

  ErasedLog(@ConfigProperty(name = "panal.data") Path data) {
    this.file = data.resolve("erased");
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberErased fact) {
    note(List.of(fact.memberId()));
  }

  synchronized Set<UUID> read() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file, UTF_8).stream()
              .filter(line -> !line.isBlank())
              .map(UUID::fromString)
              .collect(toCollection(LinkedHashSet::new))
          : Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds those who are not there yet. */
  synchronized void note(Collection<UUID> erased) {
    Set<UUID> known = read();
    List<String> lines =
        erased.stream().filter(id -> !known.contains(id)).distinct().map(UUID::toString).toList();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
