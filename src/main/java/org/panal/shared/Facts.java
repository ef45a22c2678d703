package org.panal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/**
 * Tells a past-tense record to whoever observes it, at once and in the caller's transaction. It is
 * the only class that touches the event bus, so that "event" means one thing in the rest of the
 * house.
 */
@ApplicationScoped
public class Facts {
  private final Event<Object> bus;

  Facts(Event<Object> bus) {
    this.bus = bus;
  }

  public void publish(Record fact) {
    bus.fire(fact);
  }
}
