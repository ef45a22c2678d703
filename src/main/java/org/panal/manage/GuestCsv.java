package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.GuestFilter;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** A guest list as a file for spreadsheets; it holds nothing to reach anybody by. */
@ApplicationScoped
class GuestCsv {
  private static final List<String> COLUMNS =
      List.of("name", "status", "headline", "offers", "seeks", "introductions");

  private final GuestRows guests;
  private final LatestRounds rounds;
  private final OccurrenceWords words;

  GuestCsv(GuestRows guests, LatestRounds rounds, OccurrenceWords words) {
    this.guests = guests;
    this.rounds = rounds;
    this.words = words;
  }

  String of(OccurrenceCard card) {
    Latest latest = rounds.find(card.code()).orElse(null);
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(column -> words.say("column." + column)).toList());
    int page = 0;
    Slice<GuestRow> slice;
    do {
      slice = part(card, page++, latest);
      slice.items().stream().map(GuestCsv::row).forEach(rows::add);
    } while (slice.hasNext());
    return SafeCsv.of(rows);
  }

  private Slice<GuestRow> part(OccurrenceCard card, int page, @Nullable Latest latest) {
    return guests.list(card.code(), GuestFilter.everybody(), new Paging(page, Paging.MOST), latest);
  }

  private static List<String> row(GuestRow guest) {
    return List.of(
        guest.name(),
        guest.status(),
        guest.headline(),
        guest.offers(),
        guest.seeks(),
        guest.hasRound() ? String.valueOf(guest.introductions()) : "");
  }
}
