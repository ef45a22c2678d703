package org.panal.event;

/** How far an event has come. A cancelled one stays and says so. */
public enum EventStatus {
  DRAFT,
  PUBLISHED,
  CANCELLED
}
