package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the things of the audit log are called today. */
@ApplicationScoped
class AuditNames {
  private static final String EVENTS = "select e.id, e.title from Event e where e.id in :keys";
  private static final String ROOMS = "select r.id, r.name from Room r where r.id in :keys";
  private static final String DATES =
      "select o.code, e.title from Occurrence o join Event e on e.id = o.eventId"
          + " where o.code in :keys";

  private final EntityManager em;

  AuditNames(EntityManager em) {
    this.em = em;
  }

  /** The rows with the names of their things, in as many queries for a hundred as for one. */
  List<AuditRow> named(List<AuditRow> rows) {
    List<String> things = rows.stream().map(AuditRow::thing).distinct().toList();
    List<UUID> ids = things.stream().flatMap(thing -> id(thing).stream()).toList();
    Map<String, String> names = new HashMap<>();
    Stream.of(found(EVENTS, ids), found(ROOMS, ids), found(DATES, things)).forEach(names::putAll);
    return rows.stream().map(row -> row.called(names.get(row.thing()))).toList();
  }

  private Map<String, String> found(String query, Collection<?> keys) {
    Map<String, String> names = new HashMap<>();
    if (!keys.isEmpty()) {
      em.createQuery(query, Object[].class)
          .setParameter("keys", keys)
          .getResultStream()
          .forEach(row -> names.put(row[0].toString(), (String) row[1]));
    }
    return names;
  }

  private static Optional<UUID> id(String thing) {
    return thing.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(thing))
        : Optional.empty();
  }
}
