package org.panal.shared;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The log of deeds. Rows are added in the transaction of the deed and never changed, but for the
 * network address, which goes before the rest.
 */
@ApplicationScoped
class Audit implements Personal {
  private final RawRows rows;
  private final Whence whence;
  private final Time time;

  Audit(RawRows rows, Whence whence, Time time) {
    this.rows = rows;
    this.whence = whence;
    this.time = time;
  }

  void hear(@Observes Deed deed) {
    rows.write(
        "INSERT INTO audit (at, act, actor_id, way, client, member_id, thing, detail)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        time.now(),
        deed.act().name(),
        deed.viewer().memberId(),
        deed.viewer().name(),
        client(),
        deed.member(),
        deed.thing(),
        deed.detail());
  }

  /** Jobs and the start of the server come from nowhere. */
  private String client() {
    return Arc.container().requestContext().isActive() ? whence.client() : "";
  }

  /** Who did it to them is somebody else; from where they did what they did is theirs. */
  @Override
  public List<Part> parts() {
    return List.of(
        new Part(
            "audit",
            "id, at, act, way, IF(actor_id = ?, client, '') AS client, thing, detail",
            "actor_id = ? OR member_id = ?"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write("UPDATE audit SET client = '' WHERE actor_id = ?1", leaver.id());
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        new Retention(
            "kept.clients",
            Duration.ofDays(90),
            "audit",
            "client <> '' AND at <= ?1",
            "client = ''"));
  }
}
