package org.panal.checkin;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a tablet let in on its own and who could not be signed up.
 *
 * @param nonce of the fact that they came
 * @param name as typed at the door
 * @param reason why they could not
 * @param at when they came, by the clock of the tablet
 * @param member whether they are a member now, and only without a place
 * @param email what was typed, where it is no address, for who runs the event; else null
 */
@Schema(name = "LooseEnd")
public record LooseEndView(
    String nonce,
    String name,
    LooseEndReason reason,
    Instant at,
    boolean member,
    @Nullable String email) {}
