package org.panal.house.planted.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.transaction.Transactional;

/** A screen that opens a transaction and keeps a schedule. */
class TransactsAtTheEdge {
  @Transactional
  void answer() {}

  @Scheduled(every = "1h")
  void tick() {}
}
