package org.panal.event;

/** What kind of gathering an event is. */
public enum EventFormat {
  MEETUP,
  WORKSHOP,
  TALK,
  CONFERENCE_DAY,
  WEBINAR,
  ONE_TO_ONE,
  OPEN_COFFEE
}
