package org.panal.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Paging;
import org.panal.space.Spaces;
import org.panal.words.Dates;

/** Moments as the clock on the wall of the space shows them, in the reader's language. */
@RequestScoped
class WallClock {
  private final Spaces spaces;
  private final CurrentViewer viewer;
  private @Nullable ZoneId zone;

  WallClock(Spaces spaces, CurrentViewer viewer) {
    this.spaces = spaces;
    this.viewer = viewer;
  }

  /** Thu 26 Nov, 18:30. */
  String at(Instant moment) {
    return new Dates(viewer.language()).brief(local(moment));
  }

  /** 26 November 2027. */
  String day(Instant moment) {
    LocalDateTime local = local(moment);
    return new Dates(viewer.language())
        .date(local.toLocalDate(), local.toLocalDate().minusYears(1));
  }

  private LocalDateTime local(Instant moment) {
    if (zone == null) {
      zone = ZoneId.of(spaces.list(Paging.first()).items().get(0).zone());
    }
    return LocalDateTime.ofInstant(moment, zone);
  }
}
