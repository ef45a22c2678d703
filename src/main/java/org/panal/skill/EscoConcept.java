package org.panal.skill;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;

/**
 * One skill of ESCO as a file tells it, in one language or in several.
 *
 * @param row the line of the file's table it stands in, the header being 1
 * @param field the field that the file puts it in, where it does
 * @param kin the narrow group that the file puts it in, where it does
 * @param refusal why it is no skill to import, as a code
 */
record EscoConcept(
    int row,
    String uri,
    Map<Language, String> labels,
    Map<Language, List<String>> aliases,
    @Nullable String field,
    @Nullable String kin,
    @Nullable String refusal) {

  /** Its English label, or the one there is. */
  String label() {
    return labels.getOrDefault(Language.EN, labels.values().iterator().next());
  }
}
