package org.panal.web;

import java.util.UUID;
import org.panal.rsvp.Face;
import org.panal.words.Names;

/** Somebody as their cell and name show them. */
record Person(UUID id, String name) {
  static Person of(Face face) {
    return new Person(face.memberId(), face.name());
  }

  public String firstName() {
    return Names.first(name);
  }
}
