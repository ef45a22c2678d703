package org.panal.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;

/**
 * Who did what to whom, when and from where. Names are those of today, not of the log.
 *
 * @param actorId who did it; absent for the installation itself
 * @param way {@code member} for a browser, {@code token} for a program, else which job
 * @param client the network address; empty after 90 days
 * @param memberId to whom, if to somebody
 * @param thing to what, by its code or id, or empty
 * @param thingName what it is called, where it is an event, a date or a room
 * @param detail a code that says more, or empty
 */
public record AuditRow(
    long id,
    Instant at,
    Act act,
    @Nullable UUID actorId,
    @Nullable String actorName,
    String way,
    String client,
    @Nullable UUID memberId,
    @Nullable String memberName,
    String thing,
    @Nullable String thingName,
    String detail) {
  AuditRow called(@Nullable String name) {
    return new AuditRow(
        id, at, act, actorId, actorName, way, client, memberId, memberName, thing, name, detail);
  }
}
