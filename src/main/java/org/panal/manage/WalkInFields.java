package org.panal.manage;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.WalkInForm;
import org.panal.shared.Language;

/** What is typed about somebody who came without an answer. */
public class WalkInFields {
  @FormParam("nonce")
  @Nullable String nonce;

  @FormParam("name")
  @Nullable String name;

  @FormParam("email")
  @Nullable String email;

  @FormParam("introductions")
  @Nullable String introductions;

  @FormParam("language")
  @Nullable Language language;

  @SuppressWarnings("NullAway") // the form itself says what is missing
  WalkInForm form() {
    return WalkInForm.now(nonce, name, email, language, introductions != null);
  }
}
