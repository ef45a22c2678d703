package org.panal.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The security log: one line of JSON each, for whoever runs the installation. The audit log is for
 * admins, tells of other deeds, and stands in the database. Ids and codes alone are written here;
 * whatever is no plain letter is escaped, so that nobody writes lines of their own.
 */
@ApplicationScoped
class SecurityLog {
  static final String CATEGORY = "panal.security";

  private static final Logger LOG = Logger.getLogger(CATEGORY);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Whence whence;
  private final Time time;

  SecurityLog(Whence whence, Time time) {
    this.whence = whence;
    this.time = time;
  }

  /** What was rolled back did not happen. */
  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SecurityNote note) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("at", time.now().toString());
    line.put("what", word(note.what()));
    line.put("how", note.how());
    put(line, "actor", note.actor());
    put(line, "whom", note.whom());
    if (Arc.container().requestContext().isActive()) {
      line.put("route", whence.route());
      line.put("request", whence.request());
      line.put("client", whence.client());
    }
    LOG.info(json(line));
  }

  private static String word(Enum<?> what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void put(Map<String, String> line, String name, @Nullable UUID id) {
    if (id != null) {
      line.put(name, id.toString());
    }
  }

  private static String json(Map<String, String> line) {
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts that are no JSON", e);
    }
  }
}
