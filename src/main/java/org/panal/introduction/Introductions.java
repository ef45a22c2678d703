package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.panal.checkin.Marks;
import org.panal.introduction.IntroductionRows.Own;
import org.panal.member.ProfileCard;
import org.panal.member.Profiles;
import org.panal.member.Vetoes;
import org.panal.shared.Code;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** A member's own introductions, and what they say of them. */
@ApplicationScoped
@Transactional
public class Introductions {
  private final IntroductionRows rows;
  private final IntroductionTelling telling;
  private final Profiles profiles;
  private final Vetoes vetoes;
  private final Marks marks;
  private final Forms forms;
  private final Time time;

  Introductions(
      IntroductionRows rows,
      IntroductionTelling telling,
      Profiles profiles,
      Vetoes vetoes,
      Marks marks,
      Forms forms,
      Time time) {
    this.rows = rows;
    this.telling = telling;
    this.profiles = profiles;
    this.vetoes = vetoes;
    this.marks = marks;
    this.forms = forms;
    this.time = time;
  }

  /** Both said yes first, then suggested, then waiting, then past. What they declined is gone. */
  public Slice<IntroductionCard> list(Viewer viewer, Language language, Paging paging) {
    UUID me = reader(viewer);
    List<Own> owns = rows.list(me, time.now(), paging);
    return Slice.of(telling.tell(me, owns, language), paging, rows.count(me));
  }

  public IntroductionCard get(Viewer viewer, UUID id, Language language) {
    UUID me = reader(viewer);
    return telling.tell(me, List.of(own(me, id)), language).get(0);
  }

  /** What the viewer may see of another member: more where the two were introduced. */
  public ProfileCard card(Viewer viewer, UUID other, Language language) {
    List<Own> ties =
        viewer
            .member()
            .filter(me -> !me.equals(other))
            .map(me -> rows.between(me, other))
            .orElse(List.of());
    if (ties.isEmpty()) {
      return profiles.card(viewer, other, language);
    }
    viewer.mustHave(Scope.PROFILE_READ);
    return profiles.introducedCard(other, ties.stream().anyMatch(Own::bothSaidYes), language);
  }

  /** How many wait for the viewer's answer; none for who is nobody or may not read them. */
  public int countUnanswered(Viewer viewer) {
    return viewer.memberId() == null || !viewer.scopes().contains(Scope.INTRODUCTIONS_READ)
        ? 0
        : (int) rows.countUnanswered(viewer.memberId(), time.now());
  }

  /** Where the viewer was left out of rounds to come, why, and what would help. */
  public List<LeftOutCard> leftOut(Viewer viewer, Language language) {
    return telling.tell(rows.leftOut(reader(viewer), time.now()), language);
  }

  private static UUID reader(Viewer viewer) {
    viewer.mustHave(Scope.INTRODUCTIONS_READ);
    return viewer.mustBeMember();
  }

  private Own own(UUID me, UUID id) {
    return rows.find(me, id).orElseThrow(() -> new NotFound("introduction.unknown"));
  }

  /** The viewer's own side. Saying the same twice is the same as once. */
  public IntroductionCard answer(Viewer viewer, UUID id, AnswerForm form, Language language) {
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    UUID me = viewer.mustBeMember();
    forms.check(form);
    if (form.useful() != null && form.answer() != Answer.MET) {
      throw new Invalid("useful", "introduction.useful-only-if-met");
    }
    if (form.note() != null && form.answer() != Answer.MET) {
      throw new Invalid("note", "introduction.note-only-if-met");
    }
    rows.takeTurn(id);
    Own own = own(me, id);
    write(own, me, form);
    if (form.answer() == Answer.NOT_THIS_PERSON) {
      Viewer self = Viewer.member(me, viewer.roles());
      vetoes.put(self, own.introduction().other(me));
    }
    rows.flush();
    return telling.tell(me, List.of(own(me, id)), language).get(0);
  }

  private void write(Own own, UUID me, AnswerForm form) {
    Instant now = time.now();
    IntroductionAnswer mine = own.mine();
    if (mine == null || mine.answer() != form.answer()) {
      refuseOutOfTime(own, form.answer(), now);
    }
    if (mine == null) {
      var side = new IntroductionAnswer.Side(own.introduction().id(), me);
      rows.write(new IntroductionAnswer(side, form, now));
    } else {
      mine.change(form, own.bothSaidYes(), now);
    }
  }

  /**
   * Takes back that they met, or did not, with the line about it; an earlier yes stands. Doing so
   * twice is the same as once.
   */
  public IntroductionCard takeBack(Viewer viewer, UUID id, Language language) {
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    UUID me = viewer.mustBeMember();
    rows.takeTurn(id);
    IntroductionAnswer mine = own(me, id).mine();
    if (mine != null && !mine.takeBack(time.now())) {
      rows.remove(mine);
    }
    rows.flush();
    return telling.tell(me, List.of(own(me, id)), language).get(0);
  }

  /** The viewer's own introduction to whom a label at an occurrence names. */
  public IntroductionCard marked(Viewer viewer, String code, String mark, Language language) {
    UUID me = reader(viewer);
    return rows.atCode(me, Code.meant(code)).stream()
        .filter(
            own ->
                marks
                    .of(own.introduction().occurrenceId(), own.introduction().other(me))
                    .equals(mark))
        .findFirst()
        .map(own -> telling.tell(me, List.of(own), language).get(0))
        .orElseThrow(() -> new NotFound("introduction.not-with-them"));
  }

  private static void refuseOutOfTime(Own own, Answer answer, Instant now) {
    boolean hasBegun = !now.isBefore(own.startsAt());
    if (hasBegun && answer.isAhead()) {
      throw new Refusal("introduction.started");
    }
    if (!hasBegun && !answer.isAhead()) {
      throw new Refusal("introduction.not-yet");
    }
  }

  /** The viewer's own at one occurrence, the weightiest first. What they declined is gone. */
  public List<IntroductionCard> at(Viewer viewer, UUID occurrenceId, Language language) {
    UUID me = reader(viewer);
    return telling.tell(me, rows.at(me, occurrenceId), language);
  }

  /** What the viewer has not answered yet at one occurrence, the weightiest first. */
  public List<IntroductionCard> unanswered(Viewer viewer, UUID occurrenceId, Language language) {
    UUID me = reader(viewer);
    return telling.tell(me, rows.unanswered(me, occurrenceId), language);
  }
}
