package org.panal.manage;

import java.util.List;
import org.panal.event.CoverView;
import org.panal.event.OccurrenceCard;

/** Where the picture of an event is served. */
final class Covers {
  private Covers() {}

  /** The one for small places. */
  static String close(OccurrenceCard card) {
    CoverView uploaded = card.event().cover();
    return uploaded == null
        ? address(card.event().id().toString(), card.event().event().topics(), "close")
        : uploaded.close();
  }

  static String wide(String seed, List<String> topics) {
    return address(seed, topics, "wide");
  }

  private static String address(String seed, List<String> topics, String shape) {
    return "/covers/" + seed + ".svg?shape=" + shape + "&topics=" + String.join(",", topics);
  }
}
