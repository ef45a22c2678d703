package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells everyone who wanted an introduction and has none why. */
final class LeftOut {

  private final Draw draw;
  private final BitSet withPartner = new BitSet();
  private final Vetoes vetoes;

  /** Where that is nobody, no pair needs to be looked at. */
  private final int[] leftOut;

  private final List<Bottleneck> bottlenecks;
  private final Map<String, Integer> sizeOfGroup = new HashMap<>();

  LeftOut(Draw draw, Outcome outcome) {
    this.draw = draw;
    vetoes = new Vetoes(draw.all);
    leftOut =
        IntStream.range(0, draw.people())
            .filter(person -> outcome.holdsNone(person) && draw.all.get(person).cap() > 0)
            .toArray();
    bottlenecks = draw.isFair() && leftOut.length > 0 ? Bottlenecks.of(draw, outcome) : List.of();
    for (int pair = 0; pair < draw.candidates.size && leftOut.length > 0; pair++) {
      withPartner.set(draw.candidates.a[pair]);
      withPartner.set(draw.candidates.b[pair]);
    }
    for (Bottleneck found : bottlenecks) {
      found.groups().forEach(group -> group.forEach(id -> sizeOfGroup.put(id, group.size())));
    }
  }

  /**
   * Why no answer covers more people, part by part. By value alone more could be covered, so there
   * it says nothing. People with no partner at all need no such reason and have none.
   */
  List<Bottleneck> bottlenecks() {
    return bottlenecks.stream().filter(this::isAboutPartners).toList();
  }

  List<Unmatched> all() {
    return Arrays.stream(leftOut).mapToObj(this::why).toList();
  }

  private Unmatched why(int person) {
    String code = hasPartner(person) ? whyTaken(person) : whyNobody(person);
    boolean isShortage =
        !code.equals(Unmatched.ODD_ONE_OUT) && !code.equals(Unmatched.ALL_MET_BEFORE);
    return new Unmatched(draw.all.get(person).id(), code, isShortage ? shortage(person) : null);
  }

  private String whyTaken(int person) {
    int size = sizeOfGroup.getOrDefault(draw.all.get(person).id(), 0);
    return switch (size) {
      case 0 -> Unmatched.OUTWEIGHED;
      case 1 -> Unmatched.PARTNERS_ARE_TAKEN;
      default -> Unmatched.ODD_ONE_OUT;
    };
  }

  private String whyNobody(int person) {
    if (draw.all.get(person).saysNothing()) {
      return Unmatched.SEEKS_AND_OFFERS_NOTHING;
    }
    return hasMetAll(person) ? Unmatched.ALL_MET_BEFORE : Unmatched.NO_ADMISSIBLE_PARTNER;
  }

  /** Whether somebody would fit but for having met; who blocked or is blocked is as absent. */
  private boolean hasMetAll(int person) {
    String id = draw.all.get(person).id();
    return draw.all.pool().met().stream()
        .filter(pair -> pair.has(id))
        .mapToInt(pair -> draw.all.indexOf(pair.other(id)))
        .anyMatch(other -> other >= 0 && vetoes.fitButMet(person, other));
  }

  private boolean hasPartner(int person) {
    return withPartner.get(person) || draw.isAtTheDoor && hasPartnerWithoutPlaces(person);
  }

  /** At the door the candidates leave out those whose introductions are all kept. */
  private boolean hasPartnerWithoutPlaces(int person) {
    return IntStream.range(0, draw.people())
        .anyMatch(other -> other != person && vetoes.of(person, other).isEmpty());
  }

  private boolean isAboutPartners(Bottleneck found) {
    return hasPartner(draw.all.indexOf(found.groups().get(0).get(0)));
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
