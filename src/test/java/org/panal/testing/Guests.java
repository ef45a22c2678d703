package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.panal.member.Profiles;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings.Evening;

/** Members with a profile who answer an evening. */
@ApplicationScoped
public class Guests {
  private final Somebody somebody;
  private final Profiles profiles;
  private final Rsvps rsvps;
  private final Once once;

  Guests(Somebody somebody, Profiles profiles, Rsvps rsvps, Once once) {
    this.somebody = somebody;
    this.profiles = profiles;
    this.rsvps = rsvps;
    this.once = once;
  }

  /** Somebody who offers one skill and seeks another. */
  public UUID member(String name, String offers, String seeks) {
    return member(name, somebody.profile(name).offers(offers).seeks(seeks));
  }

  public UUID member(String name, Somebody.Telling profile) {
    UUID id = somebody.joined(name);
    once.run(() -> profiles.replace(as(id), id, profile.form(), null));
    return id;
  }

  public UUID going(Evening evening, String name, String offers, String seeks) {
    UUID id = member(name, offers, seeks);
    answer(id, evening, RsvpForm.yes());
    return id;
  }

  public void answer(UUID member, Evening evening, RsvpForm form) {
    once.run(() -> rsvps.answer(as(member), evening.code(), form));
  }

  public static Viewer as(UUID member) {
    return Viewer.member(member, Set.of());
  }
}
