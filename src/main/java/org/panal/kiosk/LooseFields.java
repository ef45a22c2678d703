package org.panal.kiosk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.LooseEndForm;
import org.panal.checkin.Settling;

/** What the team says about somebody who could not be signed up. */
public class LooseFields {
  @FormParam("nonce")
  @DefaultValue("")
  String nonce = "";

  @FormParam("how")
  @Nullable Settling how;

  @FormParam("name")
  @Nullable String name;

  @FormParam("email")
  @Nullable String email;

  @FormParam("reason")
  @Nullable String reason;

  String nonce() {
    return nonce;
  }

  @SuppressWarnings("NullAway") // the form itself says what is missing
  LooseEndForm form() {
    return new LooseEndForm(how, name, email, reason);
  }
}
