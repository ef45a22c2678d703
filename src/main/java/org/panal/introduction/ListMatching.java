package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.panal.introduction.ListClaim.Verdict;
import org.panal.matching.CertificateChecker;
import org.panal.matching.GradedCertificateChecker;
import org.panal.matching.GradedMatching;
import org.panal.matching.GradedPairs;
import org.panal.matching.Matching;
import org.panal.matching.Pool;
import org.panal.matching.SumsTooLarge;
import org.panal.matching.Weights;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.skill.Skills;

/**
 * Matches any list of people, without an account for each. Stores nothing, and holds no transaction
 * while it thinks.
 */
@ApplicationScoped
public class ListMatching {
  private final Skills skills;
  private final Forms forms;
  private final Solves solves;
  private final ListLimits limits;

  ListMatching(Skills skills, Forms forms, Solves solves, ListLimits limits) {
    this.skills = skills;
    this.forms = forms;
    this.solves = solves;
    this.limits = limits;
  }

  /** Who of the list should meet whom, with a sentence for each reason. */
  public MatchedList match(PeopleList list, Viewer viewer, Language language) {
    check(list, viewer);
    return list.hasPairs() ? ofGraph(list) : draw(list, language).answer();
  }

  /** The same with a card for each introduction; for lists of profiles. */
  public ListDraw introduce(PeopleList list, Viewer viewer, Language language) {
    check(list, viewer);
    return draw(list, language);
  }

  /** Talks two by two over several rounds: nobody talks with the same person twice. */
  public TimedList timetable(TurnsAsked asked, Viewer viewer, Language language) {
    Meanings meanings = meanings(asked, viewer, language);
    ListTurns turns = new ListTurns(asked, new ListDraft(asked.list(), meanings).pool());
    try {
      return ListTurns.tell(
          solves.run(turns::talks), new ListTelling(asked.list(), meanings, language));
    } catch (SumsTooLarge tooLarge) {
      throw new Invalid("rounds", "list.sums-too-large");
    }
  }

  /** Tables over several rounds. */
  public SeatedList tables(TurnsAsked asked, Viewer viewer, Language language) {
    Meanings meanings = meanings(asked, viewer, language);
    ListTurns turns = new ListTurns(asked, new ListDraft(asked.list(), meanings).pool());
    return ListTurns.tell(solves.run(turns::tables));
  }

  private Meanings meanings(TurnsAsked asked, Viewer viewer, Language language) {
    forms.check(asked);
    check(asked.list(), viewer);
    asked.check();
    return Meanings.read(skills, asked.list(), language);
  }

  /** Whether an answer to a list is what it claims to be; what found it has no say in it. */
  public Verdict check(ListClaim claim, Viewer viewer, Language language) {
    forms.check(claim);
    check(claim.list(), viewer);
    if (!claim.saysEnough()) {
      throw new Invalid("answer", "field.required");
    }
    try {
      return Verdict.of(
          claim.list().hasPairs() ? problemsOfGraph(claim) : problems(claim, language));
    } catch (IllegalArgumentException nonsense) {
      return Verdict.of(List.of(String.valueOf(nonsense.getMessage())));
    }
  }

  private List<String> problems(ListClaim claim, Language language) {
    PeopleList list = claim.list();
    Pool pool = new ListDraft(list, Meanings.read(skills, list, language)).pool();
    Matching answer = claim.ofPeople();
    var asked = new CertificateChecker.Claim(pool, Weights.standard(), list.seedOrNone(), answer);
    return solves.run(() -> CertificateChecker.problems(asked, limits.threads()));
  }

  private List<String> problemsOfGraph(ListClaim claim) {
    GradedPairs graph = ListDraft.graph(claim.list());
    GradedMatching answer = claim.ofPairs();
    return solves.run(
        () -> GradedCertificateChecker.problems(graph, claim.list().seedOrNone(), answer));
  }

  /** Reads a spreadsheet, of at most as many people as any list may have. */
  public PeopleTable read(byte[] file) {
    return PeopleTable.read(file, limits.limit());
  }

  /** The most people that this viewer's list may have. */
  public int mostPeople(Viewer viewer) {
    return viewer.isSignedIn() ? limits.limit() : limits.openLimit();
  }

  private void check(PeopleList list, Viewer viewer) {
    int people = list.people().size();
    if (people > limits.limit()) {
      throw new Invalid("people", "field.too-many", limits.limit());
    }
    if (people > mostPeople(viewer)) {
      throw new SignInNeeded("sign-in.for-long-lists", limits.openLimit());
    }
    forms.check(list);
    ListChecks.check(list);
  }

  private ListDraw draw(PeopleList list, Language language) {
    Meanings meanings = Meanings.read(skills, list, language);
    Pool pool = new ListDraft(list, meanings).pool();
    Matching matching = solve(list, pool);
    ListTelling telling = new ListTelling(list, meanings, language);
    return new ListDraw(
        telling.answer(matching, list.objective()),
        matching.introductions().stream().map(telling::card).toList());
  }

  /** No list within the limits is refused here; the gate stands all the same. */
  private Matching solve(PeopleList list, Pool pool) {
    try {
      return solves.run(() -> solves.matcher().match(pool, Weights.standard(), list.seedOrNone()));
    } catch (SumsTooLarge tooLarge) {
      throw new Invalid("people", "list.sums-too-large");
    }
  }

  private MatchedList ofGraph(PeopleList list) {
    GradedPairs graph = ListDraft.graph(list);
    try {
      return new ListGraph(
              graph, solves.run(() -> solves.matcher().match(graph, list.seedOrNone())))
          .answer();
    } catch (SumsTooLarge tooLarge) {
      throw new Invalid("pairs", "list.sums-too-large");
    }
  }
}
