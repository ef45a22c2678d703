package org.panal.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panal.matching.Certificate;
import org.panal.matching.Matching;
import org.panal.member.Vetoes;
import org.panal.shared.Broken;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class ProofsTest {
  private static final List<String> SKILLS =
      List.of("copywriting", "web-programming", "sales", "seo", "photography", "illustration");

  @Inject Desk desk;
  @Inject Rounds rounds;
  @Inject Proofs proofs;
  @Inject Vetoes vetoes;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject ObjectMapper json;

  @Test
  void the_proof_that_an_organiser_downloads_convinces_the_checker_on_its_own() throws Exception {
    Evening evening = room(30);
    RoundSummary round = desk.draw(evening, 7);
    String text = json.writeValueAsString(proof(evening, round));
    assertThat(check(text)).contains("is proven best: 30 people");
    assertThat(check(text.replaceFirst("\"points\":\\d+", "\"points\":1"))).contains("wrong");
    assertThat(check(text.replaceFirst("\"value\":\\d+", "\"value\":1"))).contains("the value");
    assertThat(check("{}")).contains("is no proof");
    assertThat((Integer) rows.value("SELECT length(proof) FROM round WHERE id = ?1", round.id()))
        .isLessThan(20_000);
  }

  @Test
  void a_draw_whose_proof_does_not_hold_is_stopped_and_what_it_was_drawn_from_is_kept() {
    Evening evening = desk.pairOfTwo().evening();
    RoundSummary round = desk.draw(evening, 7);
    Drawn honest = desk.drawnFrom(round);
    Matching answer = honest.matching();
    Certificate proof = answer.certificate();
    TreeMap<String, List<Long>> places = new TreeMap<>(proof.places());
    places.replaceAll((person, prices) -> prices.stream().map(price -> 1L << 50).toList());
    Certificate tampered =
        new Certificate(
            proof.grain(),
            proof.levelBonuses(),
            places,
            proof.ends(),
            proof.oddSets(),
            proof.shortages(),
            proof.bottlenecks());
    Drawn broken =
        new Drawn(
            honest.pool(),
            honest.weights(),
            honest.seed(),
            new Matching(answer.introductions(), answer.unmatched(), answer.report(), tampered));
    UUID occurrence =
        (UUID) rows.value("SELECT occurrence_id FROM round WHERE id = ?1", round.id());
    proofs.mustHold(occurrence, honest);
    assertThatThrownBy(() -> proofs.mustHold(occurrence, broken))
        .isInstanceOfSatisfying(
            Broken.class, no -> assertThat(no.code()).isEqualTo("round.proof-broken"));
    assertThat(rows.value("SELECT pool FROM broken_draw WHERE occurrence_id = ?1", occurrence))
        .isEqualTo(Json.write(honest.pool()));
    assertThat(rows.value("SELECT problems FROM broken_draw WHERE occurrence_id = ?1", occurrence))
        .asString()
        .contains("the prices do not add up to the answer");
  }

  @Test
  void who_blocked_whom_is_not_in_it_where_the_answer_does_not_show_it() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    UUID noor = guests.going(evening, "Noor Haddad", "sales", "digital-marketing");
    guests.going(evening, "Pau Serra", "digital-marketing", "sales");
    RoundProof before = proof(evening, desk.draw(evening, 7));
    once.run(() -> vetoes.put(Guests.as(marta), noor));
    RoundProof after = proof(evening, desk.draw(evening, 7));
    assertThat(after.apart()).isEqualTo(before.apart()).isEmpty();
    assertThat(after.people()).isEqualTo(before.people());
    assertThat(after.problems()).isEmpty();
  }

  @Test
  void a_round_from_before_proofs_were_kept_has_none() {
    Evening evening = desk.pairOfTwo().evening();
    RoundSummary round = desk.draw(evening, 7);
    rows.change("UPDATE round SET proof = NULL WHERE id = ?1", round.id());
    assertThatThrownBy(() -> proof(evening, round)).isInstanceOf(NotFound.class);
  }

  private RoundProof proof(Evening evening, RoundSummary round) {
    return rounds.proof(evening.organiser(), evening.code(), round.number());
  }

  private Evening room(int people) {
    Evening evening = evenings.forSeats(null);
    IntStream.range(0, people)
        .forEach(
            i ->
                guests.going(
                    evening,
                    "Guest " + i,
                    SKILLS.get(i % SKILLS.size()),
                    SKILLS.get((i * 5 + 1 + i / 7) % SKILLS.size())));
    return evening;
  }

  private String check(String text) throws IOException {
    Path file = Files.createTempFile("round", ".json");
    Files.writeString(file, text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProofCheck.run(new String[] {file.toString()}, new PrintStream(out, true, "UTF-8"));
    Files.delete(file);
    return out.toString(StandardCharsets.UTF_8);
  }
}
