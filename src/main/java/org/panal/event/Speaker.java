package org.panal.event;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * Who presents something: a member, or somebody from elsewhere.
 *
 * @param name as it is announced
 * @param memberId who it is, where it is a member; only members are told
 */
@Embeddable
public record Speaker(@NotBlank @Size(max = 120) String name, @Nullable UUID memberId) {
  public Speaker {
    name = Typed.line(name);
  }

  Speaker withoutLink() {
    return new Speaker(name, null);
  }
}
