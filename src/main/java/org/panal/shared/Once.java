package org.panal.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for everything that writes: opens the transaction, notes the idempotency key, runs
 * the verb. The retry sits out here, so each attempt is a transaction of its own.
 */
@ApplicationScoped
public class Once {
  private static final UUID NOBODY = new UUID(0, 0);

  private final IdempotencyKeys keys;
  private final ObjectMapper json;
  private final Time time;

  Once(IdempotencyKeys keys, ObjectMapper json, Time time) {
    this.keys = keys;
    this.json = json;
    this.time = time;
  }

  /**
   * A write that may be sent twice.
   *
   * @param viewer who sends it; keys of different members never meet
   * @param route what is called, with the ids in it
   * @param key the caller's {@code Idempotency-Key}, or null for no check
   * @param request what was sent, to tell a repetition from another request under the same key
   */
  public record Call(Viewer viewer, String route, @Nullable String key, @Nullable Object request) {
    public Call {
      if (key != null && (key.isBlank() || key.length() > 255)) {
        throw new Invalid("Idempotency-Key", "field.out-of-range", 1, 255);
      }
    }
  }

  /** Runs the verb in a transaction, again when the database asks to try again. */
  public <T> T run(Supplier<T> verb) {
    return Retry.untilItStands(() -> QuarkusTransaction.requiringNew().call(verb::get));
  }

  public void run(Runnable verb) {
    Retry.untilItStands(
        () -> {
          QuarkusTransaction.requiringNew().run(verb);
          return true;
        });
  }

  /** Runs the verb once per key: a repetition gets the first answer and changes nothing. */
  public <T> T run(Call call, Class<T> answer, Supplier<T> verb) {
    String key = call.key();
    return key == null ? run(verb) : run(() -> firstOrStored(call, key, answer, verb));
  }

  /** What a repetition of this call gets; empty where it is no repetition. */
  public <T> Optional<T> answered(Call call, Class<T> answer) {
    String key = call.key();
    return key == null
        ? Optional.empty()
        : run(() -> keys.find(id(call, key)).map(stored -> repeated(call, stored, answer)));
  }

  private static IdempotencyKeys.Id id(Call call, String key) {
    return new IdempotencyKeys.Id(
        call.viewer().member().orElse(NOBODY), call.route(), Secrets.hash(key));
  }

  private String hash(Call call) {
    return Secrets.hash(call.request() == null ? "" : write(call.request()));
  }

  private <T> T repeated(Call call, IdempotencyKeys.Stored stored, Class<T> answer) {
    if (!stored.requestHash().equals(hash(call))) {
      throw new Invalid("Idempotency-Key", "idempotency.other-request");
    }
    return read(stored.body(), answer);
  }

  private <T> T firstOrStored(Call call, String key, Class<T> answer, Supplier<T> verb) {
    IdempotencyKeys.Id id = id(call, key);
    var stored = keys.find(id);
    if (stored.isPresent()) {
      return repeated(call, stored.get(), answer);
    }
    keys.claim(id, hash(call), time.now());
    T result = verb.get();
    keys.store(id, write(result));
    return result;
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer that is no JSON", e);
    }
  }

  private <T> T read(String body, Class<T> answer) {
    try {
      return json.readValue(body, answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored answer that is no " + answer.getSimpleName(), e);
    }
  }
}
