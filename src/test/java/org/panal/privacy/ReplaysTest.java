package org.panal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Rows;

/** Whoever was erased stays so, when a backup from before is put back. */
@QuarkusTest
class ReplaysTest {
  private static final Viewer TEST = Viewer.system("test");

  @Inject Replays replays;
  @Inject ErasedLog log;
  @Inject Erasures erasures;
  @Inject Rows rows;
  @Inject Once once;

  private UUID erased() {
    UUID member = rows.member("Zoraida Quimby");
    once.run(() -> erasures.erase(member, TEST));
    return member;
  }

  private void restore(UUID member) {
    rows.change(
        "UPDATE member SET erased_at = NULL, name = 'Zoraida Quimby', pitch = 'Zoraida'"
            + " WHERE id = ?1",
        member);
  }

  private Object name(UUID member) {
    return rows.value("SELECT name FROM member WHERE id = ?1", member);
  }

  @Test
  void whom_a_backup_brings_back_is_erased_again_at_the_start() {
    UUID member = erased();
    UUID stays = rows.member("Marta Gil");
    assertThat(log.read()).contains(member).doesNotContain(stays);
    restore(member);
    assertThat(replays.run()).isEqualTo(1);
    assertThat(name(member)).isEqualTo("—");
    assertThat(rows.value("SELECT pitch FROM member WHERE id = ?1", member)).isEqualTo("");
    assertThat(name(stays)).isEqualTo("Marta Gil");
    assertThat(replays.run()).isZero();
  }

  @Test
  void an_erasure_that_did_not_happen_is_not_written_down() {
    UUID member = rows.member("Marta Gil");
    try {
      once.run(
          () -> {
            erasures.erase(member, TEST);
            throw new IllegalStateException("something broke");
          });
    } catch (IllegalStateException broken) {
      assertThat(log.read()).doesNotContain(member);
    }
    assertThat(name(member)).isEqualTo("Marta Gil");
  }

  @Test
  void a_node_that_was_not_there_learns_of_it() {
    UUID member = rows.member("Elsewhere");
    rows.change("UPDATE member SET erased_at = NOW(6) WHERE id = ?1", member);
    replays.run();
    assertThat(log.read()).contains(member);
  }
}
