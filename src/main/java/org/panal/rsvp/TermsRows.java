package org.panal.rsvp;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of what answers may ask for, and of what was answered to questions. */
@ApplicationScoped
class TermsRows {
  private final EntityManager em;

  TermsRows(EntityManager em) {
    this.em = em;
  }

  /** What holds for an event; most say nothing of their own. */
  Rules of(UUID eventId) {
    RsvpTerms terms = em.find(RsvpTerms.class, eventId);
    if (terms == null) {
      return Rules.NONE;
    }
    return new Rules(
        terms.mostGuests(),
        terms.opensDays(),
        terms.closesHours(),
        lanes(eventId),
        questions(eventId),
        terms.version());
  }

  List<Lane> lanes(UUID eventId) {
    return em.createQuery("from Lane l where l.eventId = :event order by l.position", Lane.class)
        .setParameter("event", eventId)
        .getResultList();
  }

  List<Question> questions(UUID eventId) {
    return em.createQuery(
            "from Question q where q.eventId = :event order by q.position", Question.class)
        .setParameter("event", eventId)
        .getResultList();
  }

  /**
   * What was answered with each of the answers to the invitation, in the order of the questions.
   */
  Map<UUID, List<GivenAnswer>> given(Collection<UUID> rsvpIds) {
    if (rsvpIds.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select a.rsvpId, a.questionId, a.text from QuestionAnswer a"
                + " join Question q on q.id = a.questionId where a.rsvpId in :ids"
                + " order by q.position",
            Object[].class)
        .setParameter("ids", rsvpIds)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (UUID) row[0],
                mapping(row -> new GivenAnswer((UUID) row[1], (String) row[2]), toList())));
  }

  List<GivenAnswer> given(Rsvp rsvp) {
    return given(List.of(rsvp.id())).getOrDefault(rsvp.id(), List.of());
  }

  /** Writes down what is new; tells whether anything is. Nothing said takes the answer back. */
  boolean keep(Rsvp rsvp, List<GivenAnswer> answers) {
    boolean isNews = false;
    for (GivenAnswer answer : answers) {
      isNews |= keep(new QuestionAnswer.Key(rsvp.id(), answer.question()), answer.text());
    }
    return isNews;
  }

  private boolean keep(QuestionAnswer.Key key, String text) {
    QuestionAnswer present = em.find(QuestionAnswer.class, key);
    if (present == null ? text.isEmpty() : present.text().equals(text)) {
      return false;
    }
    if (present == null) {
      em.persist(new QuestionAnswer(key, text));
    } else if (text.isEmpty()) {
      em.remove(present);
    } else {
      present.say(text);
    }
    return true;
  }
}
