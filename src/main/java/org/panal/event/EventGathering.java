package org.panal.event;

/** How the people of an event come together. */
public enum EventGathering {
  IN_PERSON,
  ONLINE,
  HYBRID
}
