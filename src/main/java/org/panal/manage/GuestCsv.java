package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CsvText;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.GivenAnswer;
import org.panal.rsvp.GuestFilter;
import org.panal.rsvp.QuestionCard;
import org.panal.rsvp.Terms;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** A guest list as a file for spreadsheets; it holds nothing to reach anybody by. */
@ApplicationScoped
class GuestCsv {
  private static final List<String> COLUMNS =
      List.of("name", "status", "headline", "offers", "seeks", "introductions", "lane", "guests");

  private final GuestRows guests;
  private final LatestRounds rounds;
  private final Terms terms;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  GuestCsv(
      GuestRows guests,
      LatestRounds rounds,
      Terms terms,
      OccurrenceWords words,
      CurrentViewer viewer) {
    this.guests = guests;
    this.rounds = rounds;
    this.terms = terms;
    this.words = words;
    this.viewer = viewer;
  }

  String of(OccurrenceCard card) {
    Latest latest = rounds.find(card.code()).orElse(null);
    List<List<String>> rows = new ArrayList<>();
    List<QuestionCard> questions = terms.get(viewer.get(), card.code()).questions();
    rows.add(
        Stream.concat(
                COLUMNS.stream().map(column -> words.say("column." + column)),
                questions.stream().map(QuestionCard::text))
            .toList());
    int page = 0;
    Slice<GuestRow> slice;
    do {
      slice = part(card, page++, latest);
      slice.items().stream().map(guest -> row(guest, questions)).forEach(rows::add);
    } while (slice.hasNext());
    return CsvText.file(rows);
  }

  private Slice<GuestRow> part(OccurrenceCard card, int page, @Nullable Latest latest) {
    return guests.list(card.code(), GuestFilter.everybody(), new Paging(page, Paging.MOST), latest);
  }

  private static List<String> row(GuestRow guest, List<QuestionCard> questions) {
    Stream<String> usual =
        Stream.of(
            guest.name(),
            guest.status(),
            guest.headline(),
            guest.offers(),
            guest.seeks(),
            guest.hasRound() ? String.valueOf(guest.introductions()) : "",
            guest.lane(),
            String.valueOf(guest.guests()));
    return Stream.concat(usual, questions.stream().map(each -> said(guest, each))).toList();
  }

  private static String said(GuestRow guest, QuestionCard question) {
    return guest.answers().stream()
        .filter(answer -> answer.question().equals(question.id()))
        .map(GivenAnswer::text)
        .findFirst()
        .orElse("");
  }
}
