package org.panal.introduction;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.introduction.IntroductionCard.Contact;
import org.panal.introduction.IntroductionCard.Where;
import org.panal.introduction.IntroductionRows.Missed;
import org.panal.introduction.IntroductionRows.Own;
import org.panal.member.ProfileView;
import org.panal.member.Profiles;
import org.panal.shared.Language;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.words.Names;

/** Tells introductions to one of their two. */
@ApplicationScoped
class IntroductionTelling {
  /** Reads what the viewer may know because of an introduction, and not otherwise. */
  private static final Viewer READER = Viewer.system("introduction");

  private final Tellings tellings;
  private final Occurrences occurrences;
  private final Profiles profiles;
  private final Time time;

  IntroductionTelling(Tellings tellings, Occurrences occurrences, Profiles profiles, Time time) {
    this.tellings = tellings;
    this.occurrences = occurrences;
    this.profiles = profiles;
    this.time = time;
  }

  List<IntroductionCard> tell(UUID me, Collection<Own> owns, Language language) {
    List<Introduction> introductions = owns.stream().map(Own::introduction).toList();
    Telling telling =
        tellings.of(Tellings.Subject.of(introductions, List.of()), language, Names::first);
    Map<UUID, OccurrenceCard> cards =
        occurrences.cards(
            READER, introductions.stream().map(Introduction::occurrenceId).collect(toSet()));
    Instant now = time.now();
    return owns.stream()
        .map(
            own -> {
              UUID at = own.introduction().occurrenceId();
              Where where = Where.of(Objects.requireNonNull(cards.get(at)));
              return new OneSide(me, own, telling, now).card(where, contact(me, own, language));
            })
        .toList();
  }

  /** E-mail, and links where they are shown at all, only when both said yes. */
  private @Nullable Contact contact(UUID me, Own own, Language language) {
    if (!own.bothSaidYes()) {
      return null;
    }
    ProfileView other = profiles.get(READER, own.introduction().other(me), language);
    List<String> links = profiles.introducedCard(other.id(), true, language).links();
    return new Contact(other.name(), other.email(), links);
  }

  List<LeftOutCard> tell(List<Missed> missed, Language language) {
    Telling telling =
        tellings.of(
            Tellings.Subject.of(List.of(), missed.stream().map(Missed::left).toList()),
            language,
            Names::first);
    Set<UUID> ids = missed.stream().map(Missed::occurrenceId).collect(toSet());
    Map<UUID, OccurrenceCard> cards = occurrences.cards(READER, ids);
    return missed.stream()
        .map(each -> leftOut(each, telling, Objects.requireNonNull(cards.get(each.occurrenceId()))))
        .toList();
  }

  private static LeftOutCard leftOut(Missed missed, Telling telling, OccurrenceCard card) {
    UnmatchedMember left = missed.left();
    return new LeftOutCard(
        Where.of(card),
        left.code(),
        telling.words().unmatched(left.code()),
        telling.words().help(left.code()),
        telling.shortage(left.shortage().orElse(null)));
  }
}
