package org.panal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.introduction.IntroductionCard.Other;
import org.panal.introduction.RotationKind;
import org.panal.introduction.SeatsCard;
import org.panal.shared.Language;
import org.panal.words.Dates;

/** Where the reader sits at an occurrence, as their page shows it. */
record OwnSeats(SeatsCard card, String day) {

  /** A turn with its time of day. */
  record Timed(String time, SeatsCard.Turn turn) {}

  static OwnSeats of(SeatsCard card, Instant now, Language language) {
    LocalDate today = now.atZone(card.at().zone()).toLocalDate();
    return new OwnSeats(card, new Dates(language).day(card.at().start().toLocalDate(), today));
  }

  public String id() {
    return "seats-" + card.at().occurrence() + "-" + card.number();
  }

  public boolean isTables() {
    return card.kind() == RotationKind.TABLES;
  }

  /** Everybody whom the reader meets there. */
  Stream<UUID> others() {
    return card.turns().stream().flatMap(turn -> turn.people().stream()).map(Other::memberId);
  }

  public List<Timed> turns() {
    return card.turns().stream().map(turn -> new Timed(Dates.time(turn.begins()), turn)).toList();
  }
}
