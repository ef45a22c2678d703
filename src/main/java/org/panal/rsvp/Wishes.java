package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Refusal;

/** What an answer says besides yes: whom they bring, in which role, what they were asked. */
@ApplicationScoped
class Wishes {
  /** Further than what the organiser lets everybody bring goes nobody but the organiser. */
  static final int MOST_GUESTS = 20;

  private final TermsRows rows;
  private final SeatRows seats;

  Wishes(TermsRows rows, SeatRows seats) {
    this.rows = rows;
    this.seats = seats;
  }

  /** Where somebody is to sit, and with how many. */
  record Place(@Nullable UUID lane, int guests) {
    int party() {
      return 1 + guests;
    }
  }

  /** Refuses a yes that cannot stand, with all that is wrong with it. */
  void check(Rules rules, Optional<Rsvp> present, RsvpForm form) {
    List<FieldError> errors = new ArrayList<>();
    Place place = place(present, form);
    int guests = present.filter(Rsvp::isComing).map(Rsvp::guests).orElse(0);
    if (place.guests() > Math.max(rules.mostGuests(), guests)) {
      errors.add(new FieldError("guests", "rsvp.too-many-guests", List.of(rules.mostGuests())));
    }
    if (!rules.lanes().isEmpty() && rules.lane(place.lane()).isEmpty()) {
      errors.add(new FieldError("lane", "rsvp.lane-needed", List.of()));
    }
    if (rules.lanes().isEmpty() && place.lane() != null) {
      errors.add(new FieldError("lane", "field.unknown", List.of(place.lane())));
    }
    errors.addAll(answers(rules, present, form));
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  private List<FieldError> answers(Rules rules, Optional<Rsvp> present, RsvpForm form) {
    if (rules.questions().isEmpty()) {
      return form.answers().isEmpty()
          ? List.of()
          : List.of(new FieldError("answers", "rsvp.question-unknown", List.of()));
    }
    List<GivenAnswer> before = present.map(rows::given).orElse(List.of());
    List<FieldError> errors = new ArrayList<>();
    for (Question question : rules.questions()) {
      String said = said(question, form.answers()).or(() -> said(question, before)).orElse("");
      if (said.isEmpty() && question.isRequired()) {
        errors.add(new FieldError(field(question.id()), "rsvp.answer-needed", List.of()));
      } else if (!said.isEmpty() && !question.takes(said)) {
        errors.add(new FieldError(field(question.id()), "field.unknown", List.of(said)));
      }
    }
    for (GivenAnswer answer : form.answers()) {
      if (rules.questions().stream().noneMatch(each -> each.id().equals(answer.question()))) {
        errors.add(new FieldError(field(answer.question()), "rsvp.question-unknown", List.of()));
      }
    }
    return errors;
  }

  private static Optional<String> said(Question question, List<GivenAnswer> answers) {
    return answers.stream()
        .filter(each -> each.question().equals(question.id()))
        .map(GivenAnswer::text)
        .findFirst();
  }

  private static String field(UUID question) {
    return "answers." + question;
  }

  /** What is left out stays as it was; whoever comes anew brings nobody. */
  static Place place(Optional<Rsvp> present, RsvpForm form) {
    UUID lane = form.lane() == null ? present.map(Rsvp::laneId).orElse(null) : form.lane();
    Integer guests = form.guests();
    return new Place(
        lane, guests == null ? present.filter(Rsvp::isComing).map(Rsvp::guests).orElse(0) : guests);
  }

  /** A lane with a seat for one: the one that was thought of, if it has. */
  @Nullable UUID roomy(Visit visit, @Nullable UUID usual) {
    Room room = seats.room(visit.occurrence().id(), visit.now());
    return room.fits(usual, 1)
        ? usual
        : visit.rules().lanes().stream()
            .map(Lane::id)
            .filter(lane -> room.fits(lane, 1))
            .findFirst()
            .orElse(usual);
  }

  /** Takes over what a yes says; tells whether anything is new. */
  boolean take(Visit visit, Rsvp rsvp, RsvpForm form) {
    boolean isNews = rsvp.wish(form);
    isNews |= sit(visit, rsvp, place(Optional.of(rsvp), form));
    return rows.keep(rsvp, form.answers()) || isNews;
  }

  private boolean sit(Visit visit, Rsvp rsvp, Place place) {
    boolean isSame = Objects.equals(rsvp.laneId(), place.lane()) && rsvp.guests() == place.guests();
    if (isSame) {
      return false;
    }
    boolean isMore = place.guests() > rsvp.guests();
    if (rsvp.isComing() && isMore) {
      Turns.refuseUnlessTaken(visit);
    }
    if (rsvp.status() == RsvpStatus.GOING
        && visit.happening().event().needsApproval()
        && (isMore || !Objects.equals(rsvp.laneId(), place.lane()))) {
      throw new Refusal("rsvp.ask-the-organiser");
    }
    move(visit, rsvp, place);
    return true;
  }

  /** Somebody with a seat keeps it where the other does not fit; whoever waits keeps their turn. */
  void move(Visit visit, Rsvp rsvp, Place place) {
    boolean fewerInThere =
        Objects.equals(rsvp.laneId(), place.lane()) && place.guests() <= rsvp.guests();
    if (rsvp.status() == RsvpStatus.GOING && !fewerInThere) {
      Room room = seats.room(rsvp.occurrenceId(), visit.now());
      room.take(rsvp.laneId(), -rsvp.party());
      if (!room.fits(place.lane(), place.party())) {
        throw new Refusal("rsvp.does-not-fit", Math.max(0, room.left(place.lane()) - 1));
      }
    }
    rsvp.sit(place.lane(), place.guests());
  }
}
