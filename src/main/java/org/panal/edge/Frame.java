package org.panal.edge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.words.Names;

/**
 * What the layout around every page shows besides the page itself.
 *
 * @param path of this page, with its query, to come back to
 * @param space whose installation this is
 * @param me who is signed in
 * @param organises whether the way to the organiser's screens is shown
 * @param introductions how many wait for an answer
 * @param flash what the last action did, in a sentence
 * @param theme light or dark where the member pinned one
 */
public record Frame(
    Language language,
    String path,
    String space,
    @Nullable Me me,
    boolean organises,
    int introductions,
    @Nullable String flash,
    @Nullable String theme) {

  /** The member as the top bar shows them. */
  public record Me(UUID id, String name) {
    public String firstName() {
      return Names.first(name);
    }
  }

  /** Whether this page stands under that path. */
  public boolean at(String start) {
    String here = path.split("[?]", 2)[0];
    return here.equals(start) || here.startsWith(start + "/");
  }

  /** The language that the page is not in. */
  public Language other() {
    return language == Language.EN ? Language.ES : Language.EN;
  }
}
