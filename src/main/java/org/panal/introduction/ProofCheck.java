package org.panal.introduction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the proof of a round that somebody downloaded, on a machine of their own: without a server
 * and without a database. How to call it is said in src/docs/matching.md.
 */
public final class ProofCheck {
  private ProofCheck() {}

  public static void main(String[] files) throws IOException {
    System.exit(run(files, System.out));
  }

  /** 0 where all proofs hold, 1 where one does not, 2 where there is nothing to check. */
  static int run(String[] files, PrintStream out) throws IOException {
    if (files.length == 0) {
      out.println("Name a file with the proof of a round.");
      return 2;
    }
    int outcome = 0;
    for (String file : files) {
      outcome = Math.max(outcome, check(file, out));
    }
    return outcome;
  }

  private static int check(String file, PrintStream out) throws IOException {
    RoundProof proof;
    try {
      proof = Json.read(Files.readString(Path.of(file)), RoundProof.class);
    } catch (IllegalStateException unreadable) {
      out.printf("%s is no proof of a round.%n", file);
      return 1;
    }
    List<String> problems = proof.problems();
    problems.forEach(problem -> out.printf("%s: %s%n", file, problem));
    if (problems.isEmpty()) {
      out.printf(
          "%s: round %d of %s is proven best: %d people, %d introductions, value %d.%n",
          file,
          proof.round(),
          proof.occurrence(),
          proof.people().size(),
          proof.introductions().size(),
          proof.value());
    }
    return problems.isEmpty() ? 0 : 1;
  }
}
