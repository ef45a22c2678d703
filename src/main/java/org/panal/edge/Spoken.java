package org.panal.edge;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import org.panal.words.Sentences;

/** Choices of a closed list in the reader's words: {@code {spoken:choice('format', format)}}. */
@TemplateExtension(namespace = "spoken")
public final class Spoken {
  private Spoken() {}

  /**
   * How the reader calls a choice.
   *
   * @param word the file of sentences; the choice's own name is the rest of the code
   */
  static String choice(String word, Enum<?> choice) {
    String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var viewer = Arc.container().instance(CurrentViewer.class).get();
    return Sentences.of(word + "." + name, viewer.language(), List.of());
  }
}
