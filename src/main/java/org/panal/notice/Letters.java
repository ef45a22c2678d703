package org.panal.notice;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Badges;
import org.panal.checkin.Pass;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rotations;
import org.panal.member.Member;
import org.panal.picture.QrCode;
import org.panal.rsvp.Invitations;
import org.panal.shared.Viewer;
import org.panal.skill.Skills;
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
  private final Badges badges;
  private final Invitations invitations;
  private final Skills skills;
  private final PlaceLetters places;
  private final DateLetters dates;
  private final SignInLetters signIns;
  private final StillTrue stillTrue;
  private final Stationery stationery;

  Letters(
      EntityManager em,
      Occurrences occurrences,
      Introductions introductions,
      Rotations rotations,
      Badges badges,
      Invitations invitations,
      Skills skills,
      PlaceLetters places,
      DateLetters dates,
      SignInLetters signIns,
      StillTrue stillTrue,
      Stationery stationery) {
    this.em = em;
    this.occurrences = occurrences;
    this.introductions = introductions;
    this.rotations = rotations;
    this.badges = badges;
    this.invitations = invitations;
    this.skills = skills;
    this.places = places;
    this.dates = dates;
    this.signIns = signIns;
    this.stillTrue = stillTrue;
    this.stationery = stationery;
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
      return dates.cancelled(notice, reader);
    }
    if (reader != null && notice.kind() == NoticeKind.MOVED) {
      return dates.moved(notice, reader);
    }
    OccurrenceCard card =
        occurrences.cards(SENDER, List.of(notice.occurrenceId())).get(notice.occurrenceId());
    if (reader == null || reader.isErased() || card == null) {
      return Optional.empty();
    }
    if (notice.kind() == NoticeKind.HANDED_OVER) {
      return Optional.of(handed(notice, reader, card));
    }
    return stillTrue.is(notice, card) ? letter(notice, reader, card) : Optional.empty();
  }

  /** It may be a draft, or over. */
  private Letter handed(Notice notice, Member reader, OccurrenceCard card) {
    Handed handed = Handed.of(card, reader);
    Envelope told =
        stationery
            .envelope(reader, card)
            .about(handed.subject(Stationery.words(reader.language())));
    return stationery.letter(notice, reader, told, each -> NoticeMails.handed(each, handed));
  }

  private Optional<Letter> letter(Notice notice, Member reader, OccurrenceCard card) {
    MailWords words = Stationery.words(reader.language());
    Envelope envelope = stationery.envelope(reader, card);
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
        yield Optional.of(stationery.letter(notice, reader, told, NoticeMails::declined));
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
        yield Optional.of(stationery.letter(notice, reader, told, NoticeMails::seatfree));
      }
      case INVITED -> invited(notice, reader, envelope, words);
      case STILL_COMING -> {
        Envelope told = envelope.about(words.coming_subject(title, day));
        yield Optional.of(stationery.letter(notice, reader, told, NoticeMails::coming));
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
    Letter letter = stationery.letter(notice, reader, envelope, each -> mail.apply(each, pass));
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
              return stationery.letter(
                  notice, reader, told, each -> NoticeMails.invited(each, skill));
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
        stationery.letter(notice, reader, told, each -> NoticeMails.introductions(each, meets)));
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
        : Optional.of(
            stationery.letter(notice, reader, envelope, each -> NoticeMails.turns(each, own)));
  }
}
