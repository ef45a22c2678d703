package org.panal.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.panal.event.EventForm;
import org.panal.event.EventGathering;
import org.panal.event.OccurrenceCard;
import org.panal.picture.Cover;
import org.panal.picture.Cover.Shape;
import org.panal.picture.Letters;
import org.panal.picture.SharePicture;
import org.panal.picture.SharePicture.Mark;
import org.panal.shared.Language;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** An occurrence as the picture that is shared of it. */
final class ShareArt {
  private static final Letters HEADING = new Letters(read("/letters/heading.txt"));
  private static final Letters TEXT = new Letters(read("/letters/text.txt"));
  private static final Mark PANAL =
      new Mark(
          read("/META-INF/resources/assets/panal.svg").replaceAll("</?svg[^>]*>", ""), "Panal");

  private ShareArt() {}

  /** The cover alone where the title is written in letters that nobody has drawn here. */
  static String svg(OccurrenceCard card) {
    EventForm event = card.event().event();
    Cover cover =
        Cover.of(
            card.event().id().toString(), PicturesPages.topics(String.join(",", event.topics())));
    SharePicture picture =
        new SharePicture(cover, PANAL, event.title(), when(card, event.language()), where(card));
    return picture.isReadable(HEADING) ? picture.svg(HEADING, TEXT) : cover.svg(Shape.CARD);
  }

  private static String when(OccurrenceCard card, Language language) {
    String brief = new Dates(language).brief(card.start());
    return brief.substring(0, 1).toUpperCase(language.locale()) + brief.substring(1);
  }

  private static String where(OccurrenceCard card) {
    return card.event().event().gathering() == EventGathering.ONLINE
        ? Sentences.of("state.online", card.event().event().language(), List.of())
        : card.event().space().name();
  }

  private static String read(String resource) {
    try (InputStream in = ShareArt.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the jar holds " + resource, e);
    }
  }
}
