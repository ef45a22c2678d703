package org.panal.house.planted.space;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Random;
import org.panal.house.planted.member.Target;

/** Breaks one rule in each line. */
class ReachesRight {
  Target target = new Target();
  Instant hiddenClock = Instant.now();
  int unseededChance = new Random().nextInt();
  Response web = Response.ok().build();

  void lockWhatWasRead(EntityManager em, Object entity) {
    em.lock(entity, LockModeType.PESSIMISTIC_WRITE);
  }

  void useTheBus(Event<Object> bus) {
    bus.fire(this);
  }
}
