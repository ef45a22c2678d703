package org.panal.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * A whole profile: what is left out is empty afterwards.
 *
 * @param name how the member is called, in full
 * @param language what Panal speaks with them
 * @param field the code of their field of work
 * @param pitch what they would say of themselves in one sentence
 * @param interests codes of skills, or any text
 * @param goals the first one most, each kind once
 * @param languages codes of the languages they speak, such as {@code es}
 * @param links full addresses, http or https
 * @param listed whether other members may read their card before an introduction
 */
public record ProfileForm(
    @NotBlank @Size(max = 120) String name,
    @NotNull Language language,
    @Nullable @Size(max = 40) String field,
    @Size(max = 120) String organisation,
    @Size(max = 120) String headline,
    @Size(max = 280) String pitch,
    @Size(max = 12) List<@NotNull @Valid OfferForm> offers,
    @Size(max = 8) List<@NotNull @Valid SeekForm> seeks,
    @Size(max = 5) List<@NotNull @Valid MentorForm> mentors,
    @Size(max = 5) List<@NotNull @Valid MenteeForm> mentees,
    @Size(max = 8) List<@NotBlank @Size(max = 160) String> interests,
    @Size(max = 3) List<@NotNull @Valid Goal> goals,
    @Size(max = 5) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
    @Size(max = 5) List<@NotBlank @Size(max = 400) String> links,
    boolean listed) {
  static final int USUAL_LEVEL = 3;
  static final int USUAL_IMPORTANCE = 2;

  public ProfileForm {
    name = Typed.line(name);
    field = field == null || field.isBlank() ? null : field.strip();
    organisation = Typed.line(organisation);
    headline = Typed.line(headline);
    pitch = Typed.line(pitch);
    offers = Typed.list(offers);
    seeks = Typed.list(seeks);
    mentors = Typed.list(mentors);
    mentees = Typed.list(mentees);
    interests = Typed.lines(interests);
    goals = Typed.list(goals);
    languages = Typed.lines(languages);
    links = Typed.lines(links);
  }
}
