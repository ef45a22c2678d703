package org.panal.web;

import java.util.List;
import org.panal.member.MemberView;

/** A way in by one click, for builds that nobody's data is in. A package of Panal has none. */
public interface QuickSignIn {
  /** Where the choice is sent: an id as {@code member}, and {@code back}. */
  String action();

  /** Whom one can be. */
  List<MemberView> people();
}
