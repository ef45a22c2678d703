package org.panal.notice;

import java.util.Locale;
import java.util.UUID;

/**
 * What is to be told to whom. Written down twice it is one notice.
 *
 * @param version tells one telling from the next: the number of a round, else 1
 */
record News(NoticeKind kind, UUID occurrenceId, UUID memberId, int version) {
  static News of(NoticeKind kind, UUID occurrenceId, UUID memberId) {
    return new News(kind, occurrenceId, memberId, 1);
  }

  String dedupKey() {
    return "%s.%s.%s.%d"
        .formatted(kind.name().toLowerCase(Locale.ROOT), occurrenceId, memberId, version);
  }
}
