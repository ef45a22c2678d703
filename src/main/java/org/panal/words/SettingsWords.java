package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a member's settings say. Spanish stands in messages/settings_es.properties. */
@MessageBundle("settings")
public interface SettingsWords {
  @Message("Settings")
  String title();

  @Message("Where you’re signed in")
  String sessions();

  @Message("Sign out whatever you don’t know. It takes effect at once.")
  String sessions_text();

  @Message("{name} on {system}")
  String browser_on(String name, String system);

  @Message("A browser on {system}")
  String some_browser_on(String system);

  @Message("A browser or program we don’t know")
  String some_browser();

  @Message("this one")
  String this_one();

  @Message("Last used {used}. Open since {since}.")
  String session_when(String used, String since);

  @Message("Sign out")
  String sign_out();

  @Message("of the session that began {since}")
  String sign_out_which(String since);

  @Message("Sign out everywhere")
  String sign_out_all();

  @Message("Accounts you sign in with")
  String accounts();

  @Message("With an account of the provider of your space one press on the sign-in page is enough.")
  String accounts_text();

  @Message("You have linked none. Sign in with it once, and it stands here.")
  String accounts_none();

  @Message("linked {since}")
  String linked(String since);

  @Message("the account linked {since}")
  String account_which(String since);

  @Message("Removing one signs you out everywhere else. You can still sign in by mail.")
  String account_change();

  @Message("To remove one, sign in once more first. From then on you have ten minutes.")
  String account_fresh();

  @Message("Tokens for programs")
  String tokens();

  @Message("A token lets a program use the API as you, for what you allow and as long as you say.")
  String tokens_text();

  @Message("{#if n == 0}Make a token{#else}My tokens ({n}){/if}")
  String tokens_open(int n);

  @Message("You have none.")
  String no_tokens();

  @Message("good until {until}")
  String until(String until);

  @Message("good until it is revoked")
  String until_revoked();

  @Message("used {used}")
  String used(String used);

  @Message("never used")
  String never_used();

  @Message("Revoke")
  String revoke();

  @Message("Make a token")
  String make();

  @Message("What is it for?")
  String name();

  @Message("Such as: calendar on my phone.")
  String name_hint();

  @Message("What may it do?")
  String scopes();

  @Message("As little as it needs. It can never do more than you can yourself.")
  String scopes_hint();

  @Message("For how long?")
  String days();

  @Message(
      "{#switch n}{#case 7}A week{#case 30}A month{#case 90}Three months{#else}A year{/switch}")
  String days_choice(int n);

  @Message("Your new token")
  String made();

  @Message("Copy it now. It is shown this once: all we keep is enough to recognise it.")
  String made_text();

  @Message("The token “{name}”")
  String made_label(String name);

  @Message("Copy the token")
  String made_copy();

  @Message("I have copied it")
  String made_done();

  @Message("Passkeys")
  String passkeys();

  @Message(
      "A passkey lives on your phone, computer or key and opens with your finger, face or PIN. Nobody can trick you into giving it away, as they could with a code.")
  String passkeys_text();

  @Message("{#if n == 0}Add a passkey{#else}My passkeys ({n}){/if}")
  String passkeys_open(int n);

  @Message("You have none yet.")
  String no_passkeys();

  @Message("added {since}")
  String added(String since);

  @Message("Rename")
  String rename();

  @Message("Save the name")
  String rename_save();

  @Message("Remove")
  String remove();

  @Message("Add a passkey")
  String passkey_add();

  @Message("What do you call it?")
  String passkey_name();

  @Message("Such as: my phone.")
  String passkey_name_hint();

  @Message("No passkey was made. Perhaps this device has one already; or try again.")
  String passkey_failed();

  @Message("To add or remove one, sign in once more first. From then on you have ten minutes.")
  String passkey_fresh();

  @Message("Sign in once more")
  String passkey_sign_in();

  @Message(
      "Adding or removing one signs you out everywhere else. A second one helps when the first is lost.")
  String passkey_change();

  @Message("Back to settings")
  String back();

  @Message(
      "You help run this space. For that a mail is not enough: add a passkey here, and all you may"
          + " do is there at once. Until then you can do what every member can.")
  String passkey_needed();

  @Message(
      "You help run this space. For that a mail is not enough: sign in with your passkey. Until then"
          + " you can do what every member can. If you have lost it, ask an admin to have it"
          + " forgotten.")
  String passkey_unused();

  @Message("Use my passkey")
  String passkey_use();

  @Message("You came in by mail. Use your passkey, or add one, and you can do what you do here.")
  String passkey_wanted();
}
