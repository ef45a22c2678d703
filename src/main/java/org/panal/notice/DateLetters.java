package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.panal.event.OccurrenceCard;
import org.panal.member.Member;
import org.panal.notice.Envelope.Evening;
import org.panal.shared.Time;
import org.panal.words.MailWords;

/** What people are told of dates that are off, or at another time or place: one mail for all. */
@ApplicationScoped
class DateLetters {
  private final ChangedDates dates;
  private final Stationery stationery;
  private final Time time;

  DateLetters(ChangedDates dates, Stationery stationery, Time time) {
    this.dates = dates;
    this.stationery = stationery;
    this.time = time;
  }

  Optional<Letter> cancelled(Notice notice, Member reader) {
    List<OccurrenceCard> off = dates.cancelled(notice, time.now());
    if (off.isEmpty()) {
      return Optional.empty();
    }
    MailWords words = Stationery.words(reader.language());
    Envelope envelope = stationery.envelope(reader, off.get(0));
    Evening first = envelope.evening();
    String subject =
        off.size() == 1
            ? words.cancelled_subject(first.title(), first.day())
            : words.cancelled_subject_many(first.title(), off.size());
    String reason = off.get(0).cancelReason();
    return Optional.of(
        stationery.letter(
            notice,
            reader,
            envelope.about(subject),
            each -> NoticeMails.cancelled(each, evenings(off, reader), reason)));
  }

  Optional<Letter> moved(Notice notice, Member reader) {
    List<OccurrenceCard> moved = dates.moved(notice, time.now());
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    MailWords words = Stationery.words(reader.language());
    Envelope envelope = stationery.envelope(reader, moved.get(0));
    Evening first = envelope.evening();
    String subject =
        moved.size() == 1
            ? words.moved_subject(first.title(), first.day(), first.time())
            : words.moved_subject_many(first.title(), moved.size());
    return Optional.of(
        stationery.letter(
            notice,
            reader,
            envelope.about(subject),
            each -> NoticeMails.moved(each, evenings(moved, reader))));
  }

  private static List<Evening> evenings(List<OccurrenceCard> cards, Member reader) {
    return cards.stream().map(card -> Evening.of(card, reader.language())).toList();
  }
}
