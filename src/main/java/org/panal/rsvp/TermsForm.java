package org.panal.rsvp;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * What an answer may ask for and what it is asked, as an organiser wrote it, for all dates of an
 * event.
 *
 * @param mostGuests how many guests a member may bring
 * @param opensDays how many days before the start answers are taken; null: at once
 * @param closesHours how many hours before the start they are no more; null: when it is over
 * @param lanes the roles that people come in, the usual one first; none: there are no roles
 * @param questions what everybody is asked who says yes
 */
public record TermsForm(
    @Min(0) @Max(10) Integer mostGuests,
    @Nullable @Min(1) @Max(365) Integer opensDays,
    @Nullable @Min(0) @Max(720) Integer closesHours,
    @Size(max = 6) List<@NotNull @Valid LaneForm> lanes,
    @Size(max = 5) List<@NotNull @Valid QuestionForm> questions) {
  public TermsForm {
    mostGuests = requireNonNullElse(mostGuests, 0);
    lanes = Typed.list(lanes);
    questions = Typed.list(questions);
  }

  /** Everybody may bring so many, and that is all. */
  public static TermsForm guests(int most) {
    return new TermsForm(most, null, null, List.of(), List.of());
  }

  /** People come in roles, each with as many guests. */
  public static TermsForm lanes(int mostGuests, LaneForm... lanes) {
    return new TermsForm(mostGuests, null, null, List.of(lanes), List.of());
  }

  public static TermsForm questions(QuestionForm... questions) {
    return new TermsForm(0, null, null, List.of(), List.of(questions));
  }
}
