package org.panal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/**
 * A word or two in a pill.
 *
 * @param kind what the pill is coloured for
 */
record Chip(String text, String kind) {
  /** The chip for a standing; a usual one has none. */
  static @Nullable Chip of(Standing standing, long left, long waiting, Language language) {
    return switch (standing) {
      case GOING -> told("chip.going", 0, "offer", language);
      case WAITING -> told("chip.waiting", 0, "seek", language);
      case ASKED -> told("chip.asked", 0, "info", language);
      case CANCELLED -> told("chip.cancelled", 0, "warn", language);
      case DRAFT -> told("chip.draft", 0, "info", language);
      case FULL ->
          told(waiting == 0 ? "chip.full" : "chip.full-waiting", waiting, "warn", language);
      case FEW_LEFT -> told("chip.left", left, "seek", language);
      case OPEN, PAST, NOT_YET, TOO_LATE -> null;
    };
  }

  static Chip told(String code, long number, String kind, Language language) {
    return new Chip(Sentences.of(code, language, List.of(number)), kind);
  }
}
