package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.checkin.Presences;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RoundView.Guest;
import org.panal.shared.Language;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;

/** Introductions that wait for somebody who is not in the room. */
@ApplicationScoped
@Transactional
public class Orphans {
  private final Organised organised;
  private final Presences presences;
  private final RoundTelling telling;
  private final EntityManager em;

  Orphans(Organised organised, Presences presences, RoundTelling telling, EntityManager em) {
    this.organised = organised;
    this.presences = presences;
    this.telling = telling;
    this.em = em;
  }

  /** By the name of who is here; for who runs the event. Whatever either said changes nothing. */
  public List<Orphan> list(Viewer viewer, String code, Language language) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    OccurrenceCard card = organised.by(viewer, code);
    Set<UUID> here = presences.here(card.id());
    List<Introduction> apart =
        standing(card.id()).stream()
            .filter(each -> here.contains(each.oneId()) != here.contains(each.otherId()))
            .toList();
    Set<UUID> members =
        apart.stream()
            .flatMap(each -> Stream.of(each.oneId(), each.otherId()))
            .collect(Collectors.toSet());
    Function<UUID, Guest> guests = telling.guests(members, language);
    return apart.stream()
        .map(
            each -> {
              UUID present = here.contains(each.oneId()) ? each.oneId() : each.otherId();
              return new Orphan(
                  each.id(), guests.apply(present), guests.apply(each.other(present)));
            })
        .sorted((one, other) -> one.here().name().compareTo(other.here().name()))
        .toList();
  }

  private List<Introduction> standing(UUID occurrenceId) {
    return em.createQuery(
            "select i from Introduction i join Round r on r.id = i.roundId"
                + " where i.occurrenceId = :occurrence and r.status = PUBLISHED"
                + " and not exists (select 1 from IntroductionEnd x where x.introductionId = i.id)",
            Introduction.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }
}
