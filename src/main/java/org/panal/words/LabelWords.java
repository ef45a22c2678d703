package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Labels to wear. Spanish stands in messages/label_es.properties. */
@MessageBundle("label")
public interface LabelWords {
  @Message("Labels: {title}")
  String title(String title);

  @Message("{#if count == 1}1 label{#else}{count} labels{/if}")
  String heading(int count);

  @Message(
      "Print this page: each label comes on its own paper. Whoever met the wearer scans the code, and says so with one tap.")
  String how();

  @Message("Whose")
  String whose();

  @Message("All who are going")
  String going();

  @Message("All who are here")
  String here();

  @Message("Label, in millimetres")
  String size();

  @Message("Show")
  String show();

  @Message("All labels")
  String all();

  @Message("There is nobody to print a label for yet.")
  String nobody();

  @Message("Labels")
  String labels();

  @Message("Ask me about")
  String ask_me();

  @Message("Looking for")
  String looking_for();

  @Message("We met")
  String scan();

  @Message("Labels to print")
  String print_all();

  @Message("Label")
  String print_one();
}
