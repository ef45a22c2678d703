package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the mail with a code says, to who signs in and to who joins. */
@MessageBundle("codemail")
public interface CodeMailWords {
  @Message("Your code for {product}")
  String subject(String product);

  @Message("Join {product}")
  String join_subject(String product);

  @Message("Your code is {code}. It works for ten minutes.")
  String preview(String code);

  @Message("signing in")
  String about();

  @Message("{name}, here is your code")
  String heading(String name);

  @Message("Welcome to {product}")
  String join_heading(String product);

  @Message("Type it where you asked for it. It works once, within ten minutes.")
  String text();

  @Message(
      "Nobody here has this address yet. To join, type this code where you asked for it. It works"
          + " once, within ten minutes.")
  String join_text();

  @Message(
      "You came with an account of your space’s provider. This also links it to your membership:"
          + " whoever has that account is you here from then on.")
  String links();

  @Message("Or open this page, in the same browser:")
  String or_link();

  @Message("Sign in")
  String open();

  @Message("Join")
  String join_open();

  @Message(
      "You get this because somebody typed your address to sign in. Was it not you? Then do nothing.")
  String why();

  @Message("Give the code to nobody: we never ask for it.")
  String secret();
}
