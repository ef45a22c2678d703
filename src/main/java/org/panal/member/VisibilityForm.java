package org.panal.member;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.panal.shared.Invalid;

/**
 * Who may see which part of a profile.
 *
 * @param parts by part; what is left out is as usual
 */
public record VisibilityForm(Map<ProfilePart, Audience> parts) {
  public VisibilityForm {
    EnumMap<ProfilePart, Audience> all = new EnumMap<>(ProfilePart.class);
    for (ProfilePart part : ProfilePart.values()) {
      Audience wanted = parts == null ? null : parts.get(part);
      all.put(part, Objects.requireNonNullElse(wanted, part.usual()));
    }
    parts = Map.copyOf(all);
  }

  /** Introductions say what somebody does and why the two were introduced. */
  void check() {
    parts.forEach(
        (part, audience) -> {
          if (audience.compareTo(part.least()) < 0) {
            throw new Invalid("parts." + part, "member.part-of-introductions");
          }
        });
  }
}
