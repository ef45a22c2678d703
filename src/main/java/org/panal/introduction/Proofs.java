package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.panal.introduction.RoundProof.Title;
import org.panal.matching.CertificateChecker;
import org.panal.matching.MatchedPair;
import org.panal.matching.Matching;
import org.panal.shared.Broken;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Secrets;
import org.panal.shared.Time;

/** Proofs of rounds: checked before a round is kept, handed out to whoever wants to check again. */
@ApplicationScoped
class Proofs {
  private static final Logger LOG = Logger.getLogger(Proofs.class);

  private final EntityManager em;
  private final RoundRows rows;
  private final Once once;
  private final Time time;

  Proofs(EntityManager em, RoundRows rows, Once once, Time time) {
    this.em = em;
    this.rows = rows;
    this.once = once;
    this.time = time;
  }

  /**
   * Lets nothing pass that claims to be best and is not: what it was drawn from is kept, and the
   * round is not. Opens its own transaction.
   */
  void mustHold(UUID occurrenceId, Drawn drawn) {
    Matching answer = drawn.matching();
    List<String> problems =
        CertificateChecker.problems(drawn.pool().thaw(), drawn.weights(), drawn.seed(), answer);
    if (answer.report().proven() && !problems.isEmpty()) {
      UUID id = once.run(() -> keep(occurrenceId, drawn, problems));
      LOG.errorf("the proof of a draw does not hold, see broken_draw %s: %s", id, problems);
      throw new Broken("round.proof-broken", id);
    }
  }

  private UUID keep(UUID occurrenceId, Drawn drawn, List<String> problems) {
    UUID id = Secrets.uuid();
    em.createNativeQuery(
            "INSERT INTO broken_draw (id, occurrence_id, seed, weights, pool, matching, problems,"
                + " at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, id)
        .setParameter(2, occurrenceId)
        .setParameter(3, drawn.seed())
        .setParameter(4, Json.write(drawn.weights()))
        .setParameter(5, Json.write(drawn.pool()))
        .setParameter(6, Json.pack(drawn.matching()))
        .setParameter(7, String.join("\n", problems))
        .setParameter(8, time.now())
        .executeUpdate();
    return id;
  }

  RoundProof of(String occurrence, Round round) {
    Matching answer =
        new Matching(
            Stream.concat(
                    rows.introductions(round.id()).stream().map(Proofs::found),
                    round.kept().stream())
                .toList(),
            List.of(),
            round.report(),
            round.certificate().orElseThrow(() -> new NotFound("round.without-proof")));
    return RoundProof.of(
        new Title(occurrence, round.number(), round.seed()), round.pool(), round.weights(), answer);
  }

  private static MatchedPair found(Introduction each) {
    return new MatchedPair(
        each.pair(), each.points(), each.benefitOne(), each.benefitOther(), each.reasons());
  }
}
