package org.panal.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells everyone who wanted an introduction and has none why. */
final class LeftOut {

  private final Draw draw;
  private final Adjacency suitable;
  private final LevelFlow flow;

  LeftOut(Draw draw, Levels levels) {
    this.draw = draw;
    suitable = new Adjacency(draw, 0);
    flow = levels.flow(0);
  }

  List<Unmatched> of(Outcome outcome) {
    var left = new ArrayList<Unmatched>();
    for (int person = 0; person < draw.people(); person++) {
      if (outcome.holdsNone(person) && draw.all.get(person).cap() > 0) {
        left.add(why(person));
      }
    }
    return left;
  }

  private Unmatched why(int person) {
    String code = code(person);
    boolean isShortage = !code.equals(Unmatched.ODD_ONE_OUT);
    return new Unmatched(draw.all.get(person).id(), code, isShortage ? shortage(person) : null);
  }

  private String code(int person) {
    boolean noPartner = suitable.start[person] == suitable.start[person + 1];
    if (noPartner) {
      return draw.all.get(person).saysNothing()
          ? Unmatched.SEEKS_AND_OFFERS_NOTHING
          : Unmatched.NO_ADMISSIBLE_PARTNER;
    }
    return flow.isShort(person) ? Unmatched.PARTNERS_ARE_TAKEN : Unmatched.ODD_ONE_OUT;
  }

  /** The skill they want most of those that more people look for than offer. */
  private @Nullable Shortage shortage(int person) {
    Profile profile = draw.all.get(person);
    Shortage worst = null;
    long most = 0;
    for (int i = 0; i < profile.seeks().length; i++) {
      Shortage found = draw.all.shortageOf(profile.seeks()[i]);
      if (found.seekers() > found.offerers() && profile.worth()[i] > most) {
        most = profile.worth()[i];
        worst = found;
      }
    }
    return worst;
  }
}
