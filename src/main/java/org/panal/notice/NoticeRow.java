package org.panal.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice, for who runs the installation.
 *
 * @param key the same for the same news to the same person
 * @param memberName who is told
 * @param occurrenceCode what it is about
 * @param nextAt when it is due, or is tried again
 * @param tries how often it was tried
 * @param problem why it did not leave, or empty
 */
public record NoticeRow(
    long id,
    String key,
    NoticeKind kind,
    UUID memberId,
    String memberName,
    String occurrenceCode,
    String eventTitle,
    NoticeState state,
    Instant createdAt,
    Instant nextAt,
    int tries,
    @Nullable Instant sentAt,
    String problem) {}
