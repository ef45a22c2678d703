package org.panal.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something that others have to live with. Published as a fact, it is written into the
 * audit log in the same transaction.
 *
 * @param member to whom, or null
 * @param thing to what, by its code or id; never words that somebody typed
 * @param detail a code that says more; never words that somebody typed
 */
public record Deed(Viewer viewer, Act act, @Nullable UUID member, String thing, String detail) {
  public static Deed by(Viewer viewer, Act act) {
    return new Deed(viewer, act, null, "", "");
  }

  public Deed to(UUID whom) {
    return new Deed(viewer, act, whom, thing, detail);
  }

  public Deed on(Object what) {
    return new Deed(viewer, act, member, what.toString(), detail);
  }

  public Deed saying(Object more) {
    return new Deed(viewer, act, member, thing, more.toString());
  }
}
