package org.panal.demo;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.panal.demo.Evenings.Answer;
import org.panal.demo.Sheet.Line;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Viewer;

/** What the cast answers to invitations, in the order in which they join the line. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class Answers {
  private final List<Line> lines = Sheet.of("rsvps").lines();
  private final Rsvps rsvps;
  private final EntityManager em;

  Answers(Rsvps rsvps, EntityManager em) {
    this.rsvps = rsvps;
    this.em = em;
  }

  List<Answer> give(String evening, String code, Map<String, Viewer> cast) {
    List<Answer> given =
        lines.stream()
            .filter(line -> line.text("event").equals(evening))
            .map(line -> give(line, code, cast))
            .toList();
    // What is done with weighs on every later query of the same transaction.
    em.flush();
    em.clear();
    return given;
  }

  private Answer give(Line line, String code, Map<String, Viewer> cast) {
    Viewer member = requireNonNull(cast.get(line.text("person")));
    boolean isNo = line.text("status").equals("not_going");
    rsvps.answer(member, code, isNo ? RsvpForm.no() : RsvpForm.yes());
    return new Answer(member, line.number("days_before"));
  }
}
