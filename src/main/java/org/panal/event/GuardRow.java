package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.panal.shared.Code;
import org.panal.shared.NotFound;

/**
 * The guard row of an occurrence: whatever changes seats writes it before it looks at anything.
 * Writing locks it on one server and is certified on a cluster; what is read afterwards is what
 * everybody else has committed.
 */
@ApplicationScoped
public class GuardRow {
  private final EntityManager em;

  GuardRow(EntityManager em) {
    this.em = em;
  }

  /**
   * One's turn at the seats of an occurrence.
   *
   * @param number rises with every turn of the occurrence, and gives the line its order
   */
  public record Turn(UUID occurrenceId, long number) {}

  /** Writes the row, as the first statement of the transaction. */
  public Turn write(String code) {
    String meant = Code.meant(code);
    raise(meant);
    return em.createQuery(
            "select o.id, o.seatSeq from Occurrence o where o.code = :code", Object[].class)
        .setParameter("code", meant)
        .getResultStream()
        .findFirst()
        .map(row -> new Turn((UUID) row[0], (Long) row[1]))
        .orElseThrow(() -> new NotFound("occurrence.unknown"));
  }

  /** Writes what an event repeats by, so that nobody makes dates of it meanwhile. */
  void writeRecurrence(UUID eventId) {
    em.createNativeQuery("UPDATE recurrence SET edit_seq = edit_seq + 1 WHERE event_id = ?1")
        .setParameter(1, eventId)
        .executeUpdate();
  }

  /** Writes the rows of all occurrences of an event, in the order of their ids. */
  public void writeAll(UUID eventId) {
    writeRecurrence(eventId);
    em.createQuery(
            "select o.code from Occurrence o where o.eventId = :event order by o.id", String.class)
        .setParameter("event", eventId)
        .getResultList()
        .forEach(this::raise);
  }

  /** Whose date this is, without loading what may only be looked at once the row is written. */
  UUID event(String code) {
    return em.createQuery("select o.eventId from Occurrence o where o.code = :code", UUID.class)
        .setParameter("code", Code.meant(code))
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("occurrence.unknown"));
  }

  void raise(String code) {
    em.createNativeQuery("UPDATE occurrence SET seat_seq = seat_seq + 1 WHERE code = ?1")
        .setParameter(1, code)
        .executeUpdate();
  }
}
