package org.panal.space;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.panal.shared.Typed;

/**
 * When a space is open, as an admin says.
 *
 * @param hours by weekday and the clock of the space; none: always
 * @param closedDays when it is closed all day, whatever the weekday
 */
public record HoursForm(
    @Size(max = 42) List<@NotNull @Valid OpenTime> hours,
    @Size(max = 400) List<@NotNull LocalDate> closedDays) {
  public HoursForm {
    hours = Typed.list(hours);
    closedDays = Typed.list(closedDays);
  }
}
