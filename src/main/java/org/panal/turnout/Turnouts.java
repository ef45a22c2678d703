package org.panal.turnout;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.event.Happening;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.member.Member;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Who came to a date that is over, for who runs it; they may set right what the door missed. */
@ApplicationScoped
@Transactional
public class Turnouts {
  private final EntityManager em;
  private final TurnoutRows rows;
  private final Occurrences occurrences;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  Turnouts(
      EntityManager em,
      TurnoutRows rows,
      Occurrences occurrences,
      Forms forms,
      Facts facts,
      Time time) {
    this.em = em;
    this.rows = rows;
    this.occurrences = occurrences;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /** Everybody who had a seat to the end or gave it back late: who asks first, then by name. */
  public List<Attended> list(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_READ);
    return list(over(viewer, code));
  }

  /** How many say that they were there and wait for an answer. */
  public long asking(Viewer viewer, String code) {
    return list(viewer, code).stream().filter(Attended::isAsking).count();
  }

  /** For features to the right: who came to each of these dates. Their rules say who may know. */
  public Map<UUID, DateTurnout> ofDates(Collection<UUID> dates) {
    return rows.ofDates(dates);
  }

  /**
   * How many came to each of these that is over, where the door was kept; whoever sees it may know.
   */
  public Map<UUID, Integer> came(List<OccurrenceCard> cards) {
    List<UUID> over =
        cards.stream()
            .filter(card -> !card.endsAt().isAfter(time.now()))
            .map(OccurrenceCard::id)
            .toList();
    return rows.ofDates(over).entrySet().stream()
        .filter(each -> each.getValue().isKnown())
        .collect(toMap(Map.Entry::getKey, each -> each.getValue().came().size()));
  }

  private List<Attended> list(Happening happening) {
    Map<UUID, List<PastDate>> found = rows.ofOccurrence(happening.occurrence().id(), time.now());
    if (found.isEmpty()) {
      return List.of();
    }
    return em.createQuery("from Member m where m.id in :ids and m.erasedAt is null", Member.class)
        .setParameter("ids", found.keySet())
        .getResultStream()
        .flatMap(
            member ->
                found.getOrDefault(member.id(), List.of()).stream()
                    .map(date -> attended(member, date)))
        .sorted(
            comparing((Attended each) -> !each.isAsking())
                .thenComparing(Attended::name)
                .thenComparing(Attended::memberId))
        .toList();
  }

  private static Attended attended(Member member, PastDate date) {
    return new Attended(member.id(), member.name(), date.showing(), date.saidAt(), date.ruled());
  }

  private Happening over(Viewer viewer, String code) {
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    if (happening.occurrence().isCancelled()) {
      throw new Refusal("occurrence.cancelled");
    }
    if (!happening.occurrence().isOver(time.now())) {
      throw new Refusal("turnout.not-over");
    }
    return happening;
  }

  /** What counts for one of them from now on. Saying so twice is the same as once. */
  public Attended rule(Viewer viewer, String code, UUID member, RulingForm form) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    forms.check(form);
    Happening happening = over(viewer, code);
    Attended before = one(happening, member);
    rows.rule(happening.occurrence().id(), member, form.ruling(), time.now());
    facts.publish(Deed.by(viewer, Act.TURNOUT_RULED).to(member).on(happening.occurrence().code()));
    return new Attended(member, before.name(), form.ruling().showing(), before.saidAt(), true);
  }

  private Attended one(Happening happening, UUID member) {
    return list(happening).stream()
        .filter(each -> each.memberId().equals(member))
        .findFirst()
        .orElseThrow(() -> new NotFound("rsvp.none"));
  }
}
