package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.access.SignInAsked;
import org.panal.event.DatesCancelled;
import org.panal.event.DatesMoved;
import org.panal.event.EventCancelled;
import org.panal.event.EventHandedOver;
import org.panal.event.OccurrenceCancelled;
import org.panal.introduction.RotationPublished;
import org.panal.introduction.RoundPublished;
import org.panal.rsvp.Declined;
import org.panal.rsvp.Invited;
import org.panal.rsvp.Placed;
import org.panal.rsvp.Promoted;
import org.panal.rsvp.RsvpAnswered;
import org.panal.rsvp.RsvpCause;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.SeatToClaim;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;
import org.panal.turnout.ComingAsked;

/** What people are told: written down as it happens, and listed for who runs the installation. */
@ApplicationScoped
public class Notices {
  private static final String ROWS =
      " from Notice n join Member m on m.id = n.memberId"
          + " join Occurrence o on o.id = n.occurrenceId join Event e on e.id = o.eventId"
          + " where :state is null or n.state = :state";

  private final EntityManager em;
  private final Outbox outbox;
  private final ChangedDates dates;
  private final Letters letters;
  private final NoticeConfig config;

  Notices(
      EntityManager em, Outbox outbox, ChangedDates dates, Letters letters, NoticeConfig config) {
    this.em = em;
    this.outbox = outbox;
    this.dates = dates;
    this.letters = letters;
    this.config = config;
  }

  void hear(@Observes SignInAsked fact) {
    outbox.noteSignIn(fact.signInId(), fact.at());
  }

  void hear(@Observes RsvpAnswered fact) {
    if (fact.status() == RsvpStatus.GOING) {
      News news = News.of(NoticeKind.GOING, fact.occurrenceId(), fact.memberId());
      outbox.note(news, fact.at());
    }
  }

  void hear(@Observes Promoted fact) {
    outbox.note(News.of(NoticeKind.PROMOTED, fact.occurrenceId(), fact.memberId()), fact.at());
  }

  void hear(@Observes RoundPublished fact) {
    for (UUID member : fact.memberIds()) {
      News news = new News(NoticeKind.INTRODUCTIONS, fact.occurrenceId(), member, fact.number());
      outbox.note(news, fact.at());
    }
  }

  void hear(@Observes RotationPublished fact) {
    for (UUID member : fact.memberIds()) {
      News news = new News(NoticeKind.TURNS, fact.occurrenceId(), member, fact.number());
      outbox.note(news, fact.at());
    }
  }

  void hear(@Observes OccurrenceCancelled fact) {
    outbox.drop(fact.occurrenceId());
  }

  void hear(@Observes EventCancelled fact) {
    em.createQuery("select o.id from Occurrence o where o.eventId = :event", UUID.class)
        .setParameter("event", fact.eventId())
        .getResultList()
        .forEach(outbox::drop);
  }

  void hear(@Observes Declined fact) {
    outbox.noteAgain(News.of(NoticeKind.DECLINED, fact.occurrenceId(), fact.memberId()), fact.at());
  }

  void hear(@Observes Placed fact) {
    NoticeKind kind = fact.cause() == RsvpCause.REMOVED ? NoticeKind.REMOVED : NoticeKind.PLACED;
    outbox.noteAgain(News.of(kind, fact.occurrenceId(), fact.memberId()), fact.at());
  }

  /** From the cut-off on nobody moves up by themselves who did not ask for it: they are asked. */
  void hear(@Observes SeatToClaim fact) {
    fact.memberIds()
        .forEach(
            member ->
                outbox.noteAgain(
                    News.of(NoticeKind.SEAT_FREE, fact.occurrenceId(), member), fact.at()));
  }

  void hear(@Observes EventHandedOver fact) {
    for (UUID member : List.of(fact.from(), fact.to())) {
      outbox.noteAgain(News.of(NoticeKind.HANDED_OVER, fact.occurrenceId(), member), fact.at());
    }
  }

  void hear(@Observes Invited fact) {
    outbox.note(News.of(NoticeKind.INVITED, fact.occurrenceId(), fact.memberId()), fact.at());
  }

  void hear(@Observes ComingAsked fact) {
    for (UUID member : fact.memberIds()) {
      outbox.note(News.of(NoticeKind.STILL_COMING, fact.occurrenceId(), member), fact.at());
    }
  }

  /** Each person once, however many of their dates are off. */
  void hear(@Observes DatesCancelled fact) {
    note(NoticeKind.CANCELLED, fact.occurrenceIds(), fact.at(), Duration.ZERO);
  }

  /** Each person once, after a while in which more may change. */
  void hear(@Observes DatesMoved fact) {
    note(NoticeKind.MOVED, fact.occurrenceIds(), fact.at(), config.collect());
  }

  private void note(NoticeKind kind, List<UUID> occurrences, Instant now, Duration pause) {
    dates
        .concerned(occurrences)
        .forEach(
            (member, occurrence) ->
                outbox.noteChange(News.of(kind, occurrence, member), now, now.plus(pause)));
  }

  /** The outbox, the latest first, without mails about signing in. For admins. */
  @Transactional
  public Slice<NoticeRow> list(Viewer viewer, @Nullable NoticeState state, Paging paging) {
    viewer.mustHave(Scope.MEMBERS_WRITE);
    viewer.mustBeAdmin();
    List<NoticeRow> rows =
        em.createQuery(
                "select new org.panal.notice.NoticeRow(n.id, n.dedupKey, n.kind, n.memberId,"
                    + " m.name, o.code, e.title, n.state, n.createdAt, n.nextAt, n.tries,"
                    + " n.sentAt, n.problem)"
                    + ROWS
                    + " order by n.id desc",
                NoticeRow.class)
            .setParameter("state", state)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList();
    long total =
        em.createQuery("select count(n)" + ROWS, Long.class)
            .setParameter("state", state)
            .getSingleResult();
    return Slice.of(rows, paging, total);
  }

  /** The mail of a notice as it would leave now; none when it is no longer true. For admins. */
  @Transactional
  public Optional<Letter> preview(Viewer viewer, long id) {
    viewer.mustBeAdmin();
    Notice notice = em.find(Notice.class, id);
    if (notice == null) {
      throw new NotFound("notice.unknown");
    }
    return letters.of(notice);
  }
}
