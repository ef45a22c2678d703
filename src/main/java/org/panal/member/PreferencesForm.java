package org.panal.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody likes to be introduced; what is left out is as usual.
 *
 * @param gathering in person, online, or both
 * @param introductions how many they want for an event, 1 to 5; 2 unless said
 * @param monthlyCap the most in a month, 1 to 30, or no limit
 * @param pausedUntil no introductions before that day
 * @param listening whether they come to listen and want no introductions for now
 * @param avoidsOwnOrganisation whether people of their own organisation are left out
 */
public record PreferencesForm(
    Gathering gathering,
    @Min(1) @Max(5) Integer introductions,
    @Nullable @Min(1) @Max(30) Integer monthlyCap,
    @Nullable LocalDate pausedUntil,
    boolean listening,
    boolean avoidsOwnOrganisation) {
  public PreferencesForm {
    gathering = gathering == null ? Gathering.BOTH : gathering;
    introductions = introductions == null ? 2 : introductions;
  }
}
