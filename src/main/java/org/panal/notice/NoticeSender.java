package org.panal.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.panal.shared.Secrets;
import org.panal.shared.Time;

/**
 * Works the outbox off: takes what is due, reads the state again, sends outside any transaction and
 * notes it. A crash between the mail server's yes and our note sends a mail again, with the same
 * Message-ID.
 */
@ApplicationScoped
public class NoticeSender {
  private static final Logger LOG = Logger.getLogger(NoticeSender.class);

  private final Outbox outbox;
  private final Letters letters;
  private final Postbox postbox;
  private final NoticeConfig config;
  private final Time time;
  private final Context loop;

  NoticeSender(
      Outbox outbox,
      Letters letters,
      Postbox postbox,
      NoticeConfig config,
      Time time,
      Vertx vertx) {
    this.outbox = outbox;
    this.letters = letters;
    this.postbox = postbox;
    this.config = config;
    this.time = time;
    this.loop = vertx.getOrCreateContext();
  }

  /** Sends all that is due; tells how many mails left. */
  public int sendDue() {
    int sent = 0;
    while (true) {
      // What a batch had no time for keeps its owner: each batch is a worker of its own.
      UUID worker = UUID.nameUUIDFromBytes(Secrets.next().getBytes(UTF_8));
      List<Notice> mine = outbox.claim(worker);
      if (mine.isEmpty()) {
        return sent;
      }
      sent += (int) mine.stream().filter(notice -> settle(notice, worker)).count();
    }
  }

  /** Whether the mail left. What the lease leaves no time for stays for a later run. */
  private boolean settle(Notice notice, UUID worker) {
    if (!notice.isHeldUntil(time.now().plus(config.patience()))) {
      return false;
    }
    try {
      Optional<Letter> letter = letters.of(notice);
      if (letter.isEmpty()) {
        outbox.dropped(notice, worker);
        return false;
      }
      send(letter.get());
    } catch (RuntimeException failure) {
      LOG.warnf("notice %d did not leave, try %d: %s", notice.id(), notice.tries(), why(failure));
      outbox.failed(notice, worker, why(failure));
      return false;
    }
    outbox.sent(notice, worker);
    return true;
  }

  /**
   * On one event loop: opened from several threads, a connection can miss its server's greeting.
   */
  void send(Letter letter) {
    postbox
        .post(letter)
        .runSubscriptionOn(step -> loop.runOnContext(ignored -> step.run()))
        .await()
        .atMost(config.patience());
  }

  /** What went wrong, without the address that a mail server may repeat. */
  private static String why(RuntimeException failure) {
    String message = Optional.ofNullable(failure.getMessage()).orElse("");
    return failure.getClass().getSimpleName() + ": " + message.replaceAll("\\S+@\\S+", "…");
  }
}
