package org.panal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;

/**
 * What an introduction says: why these two, how to start talking, what each could give first. For
 * each of the two in the second person, and for somebody who looks on.
 */
public final class IntroductionWords {
  private static final Set<String> MUTUAL =
      Set.of(
          "helps_both_ways",
          "complementary_fields",
          "shared_goal",
          "fitting_intents",
          "different_field",
          "shared_language",
          "shared_interest");
  private static final Set<String> NO_OPENER = Set.of("helps_both_ways", "shared_language");
  private static final Set<String> GIFTS =
      Set.of("offers_what_you_seek", "mentor", "offers_related_skill", "complementary_skills");

  private static final int MOST_REASONS = 4;

  private final Language language;

  public IntroductionWords(Language language) {
    this.language = language;
  }

  /**
   * One of the two, in words for this language.
   *
   * @param field the label of their field, or empty
   * @param offers labels as they stand in a sentence
   * @param seeks labels as they stand in a sentence
   */
  public record Person(String name, String field, List<String> offers, List<String> seeks) {
    public Person {
      offers = List.copyOf(offers);
      seeks = List.copyOf(seeks);
    }
  }

  /**
   * A reason of the matcher.
   *
   * @param code such as {@code offers_what_you_seek}
   * @param about the skill, goal, intent, language or interest it names
   */
  public record Why(String code, Person from, Person to, @Nullable String about) {}

  /**
   * The few reasons that people read, on cards, in mails and on the page of a draft, in their
   * order: none that another one says already, and the weightiest of each kind before a second one
   * of a kind.
   */
  public static List<Why> telling(List<Why> reasons) {
    List<Why> said = new ArrayList<>();
    for (Why why : reasons) {
      if (said.stream().noneMatch(told -> says(told, why))) {
        said.add(why);
      }
    }
    Set<String> kinds = new HashSet<>();
    List<Why> first = said.stream().filter(why -> kinds.add(kind(why))).toList();
    List<Why> few =
        Stream.concat(first.stream(), said.stream().filter(why -> !first.contains(why)))
            .limit(MOST_REASONS)
            .toList();
    return said.stream().filter(few::contains).toList();
  }

  /** What one gives the other is another kind than what the other gives back. */
  private static String kind(Why why) {
    return MUTUAL.contains(why.code()) ? why.code() : why.code() + " " + why.from().name();
  }

  /** The reason as {@code reader}, one of the two, reads it. */
  public String reason(Why why, Person reader) {
    String seenAs = MUTUAL.contains(why.code()) ? "both" : reader == why.to() ? "to" : "from";
    return tell("reason." + why.code() + "." + seenAs, why);
  }

  /** The reason for an organiser, who is neither of the two. */
  public String reason(Why why) {
    return tell("reason." + why.code() + ".others", why);
  }

  /** Two open questions for {@code reader} to ask, from the weightiest reasons on. */
  public List<String> openers(List<Why> reasons, Person reader, Person other) {
    List<String> openers = new ArrayList<>();
    reasons.stream()
        .filter(why -> !NO_OPENER.contains(why.code()))
        .map(why -> opener(why, reader))
        .forEach(openers::add);
    first(other.offers())
        .map(skill -> say("opener.offer", other.name(), skill))
        .ifPresent(openers::add);
    first(other.seeks())
        .map(skill -> say("opener.seek", other.name(), skill))
        .ifPresent(openers::add);
    openers.addAll(List.of(say("opener.any"), say("opener.here")));
    return openers.stream().distinct().limit(2).toList();
  }

  /** What {@code giver} could give first, as {@code giver} reads it. */
  public String giveFirst(List<Why> reasons, Person giver, Person taker) {
    return gift(reasons, giver, taker, "give");
  }

  /** What {@code giver} could give first, as {@code taker} reads it. */
  public String getFirst(List<Why> reasons, Person giver, Person taker) {
    return gift(reasons, giver, taker, "get");
  }

  /** What {@code giver} could give first, as an organiser reads it. */
  public String giftFirst(List<Why> reasons, Person giver, Person taker) {
    return gift(reasons, giver, taker, "others");
  }

  /** Why the reader has no introduction. */
  public String unmatched(String code) {
    return say("unmatched." + code + ".you");
  }

  /** Why somebody has none, for an organiser. */
  public String unmatched(String code, String name) {
    return say("unmatched." + code + ".others", name);
  }

  /** What would help somebody who was left out. */
  public String help(String code) {
    return say("unmatched." + code + ".help");
  }

  public String shortage(String skill, int seekers, int offerers) {
    return say("unmatched.shortage", skill, seekers, offerers);
  }

  /** What a seek is for, as it stands in a sentence. */
  public String intent(String code) {
    return say("reason.intent." + code);
  }

  /** That fields fit says that they differ; that a skill is wanted, that it fits. */
  private static boolean says(Why told, Why other) {
    boolean ofFields =
        told.code().equals("complementary_fields") && other.code().equals("different_field");
    boolean sameGift = told.from() == other.from() && Objects.equals(told.about(), other.about());
    return ofFields || (sameGift && GIFTS.contains(told.code()) && GIFTS.contains(other.code()));
  }

  private String opener(Why why, Person reader) {
    if (!MUTUAL.contains(why.code())) {
      return tell("opener." + why.code() + (reader == why.to() ? ".to" : ".from"), why);
    }
    Person other = reader == why.to() ? why.from() : why.to();
    return tell("opener." + why.code(), new Why(why.code(), other, reader, why.about()));
  }

  private String gift(List<Why> reasons, Person giver, Person taker, String seenAs) {
    return reasons.stream()
        .filter(why -> why.from() == giver && GIFTS.contains(why.code()))
        .findFirst()
        .map(why -> tell("give-first." + why.code() + "." + seenAs, why))
        .or(() -> ofProfile("contact", taker.seeks(), giver, taker, seenAs))
        .or(() -> ofProfile("offer", giver.offers(), giver, taker, seenAs))
        .orElseGet(() -> say("give-first.ear." + seenAs, giver.name(), taker.name()));
  }

  private Optional<String> ofProfile(
      String kind, List<String> skills, Person giver, Person taker, String seenAs) {
    return first(skills)
        .map(skill -> say("give-first." + kind + "." + seenAs, giver.name(), taker.name(), skill));
  }

  private String tell(String key, Why why) {
    Person from = why.from();
    Person to = why.to();
    String about = why.about() == null ? "" : why.about();
    return say(key, from.name(), to.name(), about, from.field(), to.field());
  }

  /** A name that ends in an initial, "Hugo B.", ends a sentence by itself. */
  private String say(String key, Object... values) {
    String sentence = Sentences.of(key, language, Arrays.asList(values));
    return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static Optional<String> first(List<String> skills) {
    return skills.stream().findFirst();
  }
}
