package org.panal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;

/** What whoever runs a space gets: the package, started from any directory. */
class PackagedIT {
  @TempDir Path home;

  @Test
  void it_runs_from_any_directory_and_takes_its_database_along_when_it_ends() throws Exception {
    Packaged application = Packaged.start(home, Map.of());
    assertThat(application.get("/openapi").statusCode()).isEqualTo(200);
    assertThat(application.databases()).isNotEmpty();
    application.close();
    assertThat(application.databases()).isEmpty();
  }

  @Test
  void a_second_one_on_the_same_data_is_told_so_and_leaves_the_first_alone() throws Exception {
    try (Packaged first = Packaged.start(home, Map.of())) {
      assertThat(secondOn(home)).contains("Another Panal is running on");
      assertThat(first.get("/q/health/ready").statusCode()).isEqualTo(200);
    }
  }

  private static String secondOn(Path home) throws Exception {
    try (Packaged second = Packaged.start(home, Map.of())) {
      return second.log();
    } catch (AssertionError ended) {
      return java.nio.file.Files.readString(home.resolve("log"));
    }
  }
}
