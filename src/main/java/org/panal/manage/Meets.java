package org.panal.manage;

import io.quarkus.qute.RawString;
import java.util.List;
import org.panal.introduction.RoundView.LeftOut;
import org.panal.introduction.RoundView.Meeting;
import org.panal.picture.Graph;
import org.panal.picture.Graph.Person;
import org.panal.picture.Graph.Tie;
import org.panal.shared.Language;
import org.panal.words.Sentences;

/**
 * Who meets whom.
 *
 * @param picture the same as a drawing
 * @param alone the names of those who meet nobody
 */
record Meets(RawString picture, List<String> alone) {
  /** Everybody who meets nobody, in one line. */
  public String names() {
    return String.join(", ", alone);
  }

  static Meets of(Latest latest, Language language) {
    List<String> alone =
        latest.unmatched().stream().map(LeftOut::guest).map(guest -> guest.name()).toList();
    Graph graph =
        new Graph(
            latest.people().stream()
                .map(guest -> new Person(guest.memberId().toString(), guest.name()))
                .toList(),
            latest.introductions().stream().map(Meets::tie).toList());
    String title =
        Sentences.of(
            "board.who",
            language,
            List.of(latest.introductions().size(), latest.each().size(), alone.size()));
    return new Meets(new RawString(graph.svg(title, String.join(", ", alone))), alone);
  }

  private static Tie tie(Meeting meeting) {
    return new Tie(
        meeting.one().memberId().toString(),
        meeting.other().memberId().toString(),
        meeting.benefitToOne() > 0 && meeting.benefitToOther() > 0);
  }
}
