package org.panal.notice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Badges;
import org.panal.checkin.Pass;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rotations;
import org.panal.member.Member;
import org.panal.notice.Envelope.Evening;
import org.panal.picture.QrCode;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.Invitations;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.skill.Skills;
import org.panal.turnout.StillComing;
import org.panal.words.MailWords;

/** Writes the mail of a notice from what is true now, or none when it is true no more. */
@ApplicationScoped
class Letters {
  private static final Viewer SENDER = Viewer.system("mail");
  private static final int PASS_SCALE = 8;

  private final EntityManager em;
  private final Occurrences occurrences;
  private final Introductions introductions;
  private final Rotations rotations;
  private final Attendees attendees;
  private final Badges badges;
  private final StillComing coming;
  private final Invitations invitations;
  private final Skills skills;
  private final PlaceLetters places;
  private final ChangedDates dates;
  private final SignInLetters signIns;
  private final Time time;
  private final Envelope.House house;

  Letters(
      EntityManager em,
      Occurrences occurrences,
      Introductions introductions,
      Rotations rotations,
      Attendees attendees,
      Badges badges,
      StillComing coming,
      Invitations invitations,
      Skills skills,
      PlaceLetters places,
      ChangedDates dates,
      SignInLetters signIns,
      Time time,
      @ConfigProperty(name = "panal.name") String product,
      @ConfigProperty(name = "panal.url") String url) {
    this.em = em;
    this.occurrences = occurrences;
    this.introductions = introductions;
    this.rotations = rotations;
    this.attendees = attendees;
    this.badges = badges;
    this.coming = coming;
    this.invitations = invitations;
    this.skills = skills;
    this.places = places;
    this.dates = dates;
    this.signIns = signIns;
    this.time = time;
    this.house = Envelope.House.of(product, url);
  }

  @Transactional
  Optional<Letter> of(Notice notice) {
    return notice
        .signInId()
        .map(signIn -> signIns.of(signIn, notice))
        .orElseGet(() -> ofMember(notice));
  }

  private Optional<Letter> ofMember(Notice notice) {
    Member reader = em.find(Member.class, notice.memberId());
    if (reader != null && notice.kind() == NoticeKind.CANCELLED) {
      return cancelled(notice, reader);
    }
    if (reader != null && notice.kind() == NoticeKind.MOVED) {
      return moved(notice, reader);
    }
    OccurrenceCard card =
        occurrences.cards(SENDER, List.of(notice.occurrenceId())).get(notice.occurrenceId());
    if (reader == null || reader.isErased() || card == null) {
      return Optional.empty();
    }
    if (notice.kind() == NoticeKind.HANDED_OVER) {
      return Optional.of(handed(notice, reader, card));
    }
    return isStillTrue(notice, card) ? letter(notice, reader, card) : Optional.empty();
  }

  /** It may be a draft, or over. */
  private Letter handed(Notice notice, Member reader, OccurrenceCard card) {
    Handed handed = Handed.of(card, reader);
    Envelope told = Envelope.of(house, reader, card).about(handed.subject(words(reader)));
    return letter(notice, reader, told, each -> NoticeMails.handed(each, handed));
  }

  private Optional<Letter> cancelled(Notice notice, Member reader) {
    List<OccurrenceCard> off = dates.cancelled(notice, time.now());
    if (off.isEmpty()) {
      return Optional.empty();
    }
    MailWords words = words(reader);
    Envelope envelope = Envelope.of(house, reader, off.get(0));
    Evening first = envelope.evening();
    String subject =
        off.size() == 1
            ? words.cancelled_subject(first.title(), first.day())
            : words.cancelled_subject_many(first.title(), off.size());
    String reason = off.get(0).cancelReason();
    return Optional.of(
        letter(
            notice,
            reader,
            envelope.about(subject),
            each -> NoticeMails.cancelled(each, evenings(off, reader), reason)));
  }

  private Optional<Letter> moved(Notice notice, Member reader) {
    List<OccurrenceCard> moved = dates.moved(notice, time.now());
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    MailWords words = words(reader);
    Envelope envelope = Envelope.of(house, reader, moved.get(0));
    Evening first = envelope.evening();
    String subject =
        moved.size() == 1
            ? words.moved_subject(first.title(), first.day(), first.time())
            : words.moved_subject_many(first.title(), moved.size());
    return Optional.of(
        letter(
            notice,
            reader,
            envelope.about(subject),
            each -> NoticeMails.moved(each, evenings(moved, reader))));
  }

  private static List<Evening> evenings(List<OccurrenceCard> cards, Member reader) {
    return cards.stream().map(card -> Evening.of(card, reader.language())).toList();
  }

  private static MailWords words(Member reader) {
    return MessageBundles.get(
        MailWords.class, Localized.Literal.of(reader.language().locale().toString()));
  }

  private boolean isStillTrue(Notice notice, OccurrenceCard card) {
    return card.cancelledAt() == null
        && card.event().status() == EventStatus.PUBLISHED
        && time.now().isBefore(card.endsAt())
        && stands(notice, card);
  }

  /** Whether the reader stands as the notice says. */
  private boolean stands(Notice notice, OccurrenceCard card) {
    return switch (notice.kind()) {
      case SEAT_FREE ->
          attendees.mayClaim(occurrences.seen(SENDER, card.code()), notice.memberId());
      case DECLINED -> is(notice, RsvpStatus.NOT_GOING);
      case PLACED, REMOVED -> places.isTrue(notice);
      case GOING -> is(notice, RsvpStatus.GOING) && !places.saysGoing(notice);
      case INVITED -> time.now().isBefore(card.startsAt());
      case STILL_COMING ->
          is(notice, RsvpStatus.GOING)
              && time.now().isBefore(card.startsAt())
              && coming.saidAt(card.id(), notice.memberId()).isEmpty();
      default -> is(notice, RsvpStatus.GOING);
    };
  }

  private boolean is(Notice notice, RsvpStatus status) {
    return !em.createQuery(
            "select r.id from Rsvp r where r.occurrenceId = :occurrence and r.memberId = :member"
                + " and r.status = :status")
        .setParameter("occurrence", notice.occurrenceId())
        .setParameter("member", notice.memberId())
        .setParameter("status", status)
        .getResultList()
        .isEmpty();
  }

  private Optional<Letter> letter(Notice notice, Member reader, OccurrenceCard card) {
    MailWords words = words(reader);
    Envelope envelope = Envelope.of(house, reader, card);
    String title = envelope.evening().title();
    String day = envelope.evening().day();
    return switch (notice.kind()) {
      case GOING -> {
        Envelope told = envelope.about(words.going_subject(title, day));
        yield Optional.of(withPass(notice, reader, card, told, NoticeMails::going));
      }
      case PROMOTED -> {
        Envelope told = envelope.about(words.promoted_subject(title, day));
        yield Optional.of(withPass(notice, reader, card, told, NoticeMails::promoted));
      }
      case DECLINED -> {
        Envelope told = envelope.about(words.declined_subject(title, day));
        yield Optional.of(letter(notice, reader, told, NoticeMails::declined));
      }
      case PLACED, REMOVED ->
          places
              .of(notice, envelope, words, reader.language())
              .map(
                  told ->
                      withPass(
                          notice,
                          reader,
                          card,
                          envelope.about(told.subject()),
                          (each, pass) -> NoticeMails.placed(each, told, pass)));
      case SEAT_FREE -> {
        Envelope told = envelope.about(words.seatfree_subject(title, day));
        yield Optional.of(letter(notice, reader, told, NoticeMails::seatfree));
      }
      case INVITED -> invited(notice, reader, envelope, words);
      case STILL_COMING -> {
        Envelope told = envelope.about(words.coming_subject(title, day));
        yield Optional.of(letter(notice, reader, told, NoticeMails::coming));
      }
      case INTRODUCTIONS -> introductions(notice, reader, envelope, words);
      case TURNS -> turns(notice, reader, card, envelope.about(words.turns_subject(title, day)));
      case MOVED, CANCELLED, HANDED_OVER, SIGN_IN -> Optional.empty();
    };
  }

  /** What to show at the door travels with the mail: there may be no network there. */
  private Letter withPass(
      Notice notice,
      Member reader,
      OccurrenceCard card,
      Envelope envelope,
      BiFunction<Envelope, @Nullable Pass, TemplateInstance> mail) {
    Viewer self = Viewer.member(reader.id(), reader.roles());
    Pass pass = badges.find(self, card.code()).orElse(null);
    Letter letter = letter(notice, reader, envelope, each -> mail.apply(each, pass));
    return pass == null
        ? letter
        : letter.with(
            List.of(new Letter.Picture("pass", QrCode.of(pass.payload()).png(PASS_SCALE))));
  }

  /** Nothing once they have answered, or want no such mail. */
  private Optional<Letter> invited(
      Notice notice, Member reader, Envelope envelope, MailWords words) {
    return invitations
        .standing(notice.occurrenceId(), reader.id())
        .flatMap(
            code -> Optional.ofNullable(skills.labels(List.of(code), reader.language()).get(code)))
        .map(
            skill -> {
              Envelope told =
                  envelope.about(
                      words.invited_subject(
                          skill, envelope.evening().title(), envelope.evening().day()));
              return letter(notice, reader, told, each -> NoticeMails.invited(each, skill));
            });
  }

  /** Those that the reader has not answered yet; where all are answered there is nothing to say. */
  private Optional<Letter> introductions(
      Notice notice, Member reader, Envelope envelope, MailWords words) {
    List<IntroductionCard> cards =
        introductions.unanswered(
            Viewer.member(reader.id(), reader.roles()), notice.occurrenceId(), reader.language());
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    List<Meet> meets = cards.stream().map(card -> Meet.of(card, reader)).toList();
    Envelope told = envelope.about(Meet.subject(cards.get(0), words));
    return Optional.of(
        letter(notice, reader, told, each -> NoticeMails.introductions(each, meets)));
  }

  /** All that is published by then, in one mail; nothing for whom no seat is left. */
  private Optional<Letter> turns(
      Notice notice, Member reader, OccurrenceCard card, Envelope envelope) {
    Viewer self = Viewer.member(reader.id(), reader.roles());
    List<OwnTurns> own =
        rotations.own(self, reader.language()).stream()
            .filter(seats -> seats.at().occurrence().equals(card.code()))
            .map(OwnTurns::of)
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(letter(notice, reader, envelope, each -> NoticeMails.turns(each, own)));
  }

  private Letter letter(
      Notice notice, Member reader, Envelope envelope, Function<Envelope, TemplateInstance> mail) {
    return new Letter(
        reader.email(),
        envelope.subject(),
        messageId(notice),
        rendered(mail.apply(envelope), reader, Variant.TEXT_HTML),
        rendered(mail.apply(envelope), reader, Variant.TEXT_PLAIN));
  }

  private static String rendered(TemplateInstance mail, Member reader, String type) {
    return mail.setLocale(reader.language().locale())
        .setVariant(Variant.forContentType(type))
        .render();
  }

  private String messageId(Notice notice) {
    return house.messageId(notice.dedupKey());
  }
}
