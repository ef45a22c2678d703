package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RotationKind;
import org.panal.introduction.Rotations;
import org.panal.rsvp.Attendees;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.words.Sentences;

/** The page of an occurrence's rotations, as several deeds come back to it. */
@ApplicationScoped
class RotationScreens {
  private final Heads heads;
  private final Rotations rotations;
  private final RotationWords words;
  private final Attendees attendees;
  private final CurrentViewer viewer;

  RotationScreens(
      Heads heads,
      Rotations rotations,
      RotationWords words,
      Attendees attendees,
      CurrentViewer viewer) {
    this.heads = heads;
    this.rotations = rotations;
    this.words = words;
    this.attendees = attendees;
    this.viewer = viewer;
  }

  Board.Head head(OccurrenceCard card) {
    return heads.of(card);
  }

  /**
   * The latest of a kind.
   *
   * @param typed what could not stand; empty where nothing was typed
   * @param refusal why something could not be done, or null
   */
  RotationPages.rotation of(
      OccurrenceCard card, RotationKind kind, Map<String, String> typed, @Nullable String refusal) {
    Board.Head head = heads.of(card);
    RotationPage page = find(card, kind).orElse(null);
    int wanting = attendees.wantingIntroductions(card.id()).size();
    return new RotationPages.rotation(
        head,
        RotationPages.path(kind),
        kind == RotationKind.TABLES,
        page,
        RotationEntry.of(typed, page == null ? null : page.rotation(), kind, card),
        wanting,
        head.open() && wanting > 1,
        refusal);
  }

  Optional<RotationPage> find(OccurrenceCard card, RotationKind kind) {
    return rotations
        .find(viewer.get(), card.code(), kind, viewer.language())
        .map(view -> words.page(view, card));
  }

  RotationPage get(OccurrenceCard card, int number) {
    return words.page(rotations.get(viewer.get(), card.code(), number, viewer.language()), card);
  }

  String csv(OccurrenceCard card, int number) {
    return words.csv(rotations.get(viewer.get(), card.code(), number, viewer.language()));
  }

  String say(Coded no) {
    return Sentences.of(no.code(), viewer.language(), no.values());
  }

  String say(Invalid.FieldError error) {
    return Sentences.of(error.code(), viewer.language(), error.values());
  }
}
