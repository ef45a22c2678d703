package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.panal.event.CapacityChanged;
import org.panal.event.DatesCancelled;
import org.panal.event.DatesMoved;
import org.panal.event.EventCancelled;
import org.panal.event.EventPublished;
import org.panal.event.OccurrenceCancelled;
import org.panal.event.OccurrenceMade;
import org.panal.event.OccurrenceMoved;
import org.panal.rsvp.Promoted;
import org.panal.rsvp.RsvpAnswered;
import org.panal.rsvp.SeatToClaim;
import org.panal.rsvp.SteppedBack;

/** Keeps the facts whose transaction stood. */
@ApplicationScoped
public class Heard {
  private final List<Record> facts = new CopyOnWriteArrayList<>();

  public <T extends Record> List<T> all(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public void forget() {
    facts.clear();
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) RsvpAnswered fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Promoted fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SteppedBack fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeatToClaim fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventPublished fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventCancelled fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OccurrenceMoved fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OccurrenceCancelled fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) CapacityChanged fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatesMoved fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatesCancelled fact) {
    facts.add(fact);
  }

  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) OccurrenceMade fact) {
    facts.add(fact);
  }
}
