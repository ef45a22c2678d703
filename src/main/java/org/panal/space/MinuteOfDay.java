package org.panal.space;

import jakarta.persistence.AttributeConverter;
import java.time.LocalTime;

/** A time of day as minutes after midnight: no driver has a zone to shift them by. */
class MinuteOfDay implements AttributeConverter<LocalTime, Integer> {
  private static final int HOUR = 60;

  @Override
  public Integer convertToDatabaseColumn(LocalTime time) {
    return time.getHour() * HOUR + time.getMinute();
  }

  @Override
  public LocalTime convertToEntityAttribute(Integer minutes) {
    return LocalTime.of(minutes / HOUR, minutes % HOUR);
  }
}
