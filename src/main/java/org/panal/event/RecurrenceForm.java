package org.panal.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.panal.shared.Typed;

/**
 * How an event repeats, as somebody wrote it. The first date is that of the occurrence.
 *
 * @param rrule the rule of RFC 5545 with {@code FREQ} daily, weekly, monthly or yearly, such as
 *     {@code FREQ=WEEKLY;INTERVAL=2;COUNT=12} or {@code FREQ=MONTHLY;BYDAY=1TH}
 * @param except days that the rule gives and that are left out
 */
public record RecurrenceForm(
    @NotBlank @Size(max = 200) String rrule, @Size(max = 100) List<@NotNull LocalDate> except) {
  public RecurrenceForm {
    rrule = Typed.line(rrule);
    except = except == null ? List.of() : List.copyOf(except);
  }
}
