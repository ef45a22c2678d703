package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages say that take a picture: a member's photo, an event's cover. Spanish stands in
 * messages/photo_es.properties.
 */
@MessageBundle("photo")
public interface PhotoWords {
  @Message("Your photo")
  String title();

  @Message("A face is easier to find in a room than a name.")
  String lead();

  @Message("{#if has}Change your photo{#else}Add a photo{/if}")
  String open(boolean has);

  @Message("Back to your profile")
  String back();

  @Message("Your photo as it is now")
  String now();

  @Message("You have none. People see your initials.")
  String none();

  @Message("This is how others find you:")
  String small();

  @Message("{#if has}Another photo{#else}Choose a photo{/if}")
  String choose(boolean has);

  @Message(
      "JPEG or PNG, up to 6 MB. We keep a square from the middle and nothing else of the file, not even where it was taken; members see it until you choose otherwise, remove it or delete your account.")
  String hint();

  @Message("The picture you chose, as it will look")
  String preview();

  @Message("Use this photo")
  String save();

  @Message("Remove the photo")
  String remove();

  @Message("Choose who sees it")
  String who();

  @Message("Cover")
  String cover_title();

  @Message("{#if has}Change the cover{#else}Use a picture of your own{/if}")
  String cover_open(boolean has);

  @Message("Back to the event")
  String cover_back();

  @Message("Your picture is on the page, in lists and where people share the link.")
  String cover_is();

  @Message("The cover is drawn from the event’s topics. A picture of your own takes its place.")
  String cover_drawn();

  @Message("{#if has}Another picture{#else}Choose a picture{/if}")
  String cover_choose(boolean has);

  @Message(
      "JPEG or PNG, up to 6 MB, wider than tall. We keep the middle of it and nothing else of the file; whoever sees the event sees it. Ask the people in it.")
  String cover_hint();

  @Message("Use this picture")
  String cover_save();

  @Message("Remove the picture")
  String cover_remove();

  @Message("Photo of {name}")
  String of(String name);

  @Message("All members")
  String all();

  @Message("They have no photo.")
  String nothing();

  @Message("Why?")
  String why();

  @Message(
      "People see their initials again, and they can choose another photo. The audit log says who did this and why.")
  String take_down_text();

  @Message("Take the photo down")
  String take_down();
}
