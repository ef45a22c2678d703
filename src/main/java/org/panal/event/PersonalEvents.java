package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;

/** Events by who runs them. What took place stays; drafts and ways to join online go. */
@ApplicationScoped
class PersonalEvents implements Personal {
  private static final Viewer ERASURE = Viewer.system("erasure");

  private static final String THEIRS =
      "event_id IN (SELECT e.id FROM event e WHERE e.organiser_id = %s)";

  private final EntityManager em;
  private final RawRows rows;
  private final Events events;

  PersonalEvents(EntityManager em, RawRows rows, Events events) {
    this.em = em;
    this.rows = rows;
    this.events = events;
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of("event", "organiser_id"),
        new Part("occurrence", "*", THEIRS.formatted("?")),
        new Part("recurrence", "*", THEIRS.formatted("?")),
        new Part("agenda_part", "*", THEIRS.formatted("?")),
        new Part(
            "event_cover",
            "event_id, hash, since, REPLACE(TO_BASE64(large), '\n', '') AS large",
            THEIRS.formatted("?")),
        Part.of("speaker", "member_id"),
        new Part("event_team", "event_id, member_id, part, since", "member_id = ?"));
  }

  /** People count on what is still to come. */
  @Override
  public void mustBeFree(UUID member, Instant now) {
    long coming =
        rows.count(
            "SELECT COUNT(DISTINCT e.id) FROM event e JOIN occurrence o ON o.event_id = e.id"
                + " WHERE e.organiser_id = ?1 AND e.status = 'PUBLISHED'"
                + " AND o.cancelled_at IS NULL AND o.ends_at > ?2",
            member,
            now);
    if (coming > 0) {
      throw new Refusal("privacy.runs-events", coming);
    }
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    em.createQuery(
            "select e.id from Event e where e.organiserId = :member and e.status = DRAFT",
            UUID.class)
        .setParameter("member", leaver.id())
        .getResultList()
        .forEach(draft -> events.discard(ERASURE, draft));
    String theirs = THEIRS.formatted("?1");
    rows.write("UPDATE occurrence SET join_link = '' WHERE " + theirs, leaver.id());
    rows.write("UPDATE recurrence SET join_link = '' WHERE " + theirs, leaver.id());
    rows.write("UPDATE speaker SET name = '', member_id = NULL WHERE member_id = ?1", leaver.id());
    rows.write("DELETE FROM event_team WHERE member_id = ?1", leaver.id());
  }
}
