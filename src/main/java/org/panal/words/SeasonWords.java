package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What came of a season. Spanish stands in messages/season_es.properties. */
@MessageBundle("season")
public interface SeasonWords {
  @Message("Your season")
  String title();

  @Message("What came of the events you run, alone or with others. Counts only, nobody’s name.")
  String lead();

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("Show")
  String show();

  @Message("None of your events took place in those months")
  String empty();

  @Message("Once an event of yours is over, you’ll see here how many came and what came of it.")
  String empty_text();

  @Message("See your events")
  String empty_action();

  @Message("Who came")
  String who_came();

  @Message("The same as a table")
  String as_table();

  @Message("Month by month")
  String table();

  @Message("Month")
  String month();

  @Message("Events")
  String events();

  @Message("Said yes")
  String said_yes();

  @Message("Came")
  String came();

  @Message("Kept their word")
  String rate();

  @Message("People")
  String visitors();

  @Message("Came again")
  String returning();

  @Message("Introductions")
  String introductions();

  @Message("People introduced")
  String served();

  @Message("Met / useful")
  String met();

  @Message("Sought in vain: {skills}")
  String sought(String skills);

  @Message("What people looked for in vain")
  String shortages();

  @Message("{#if n == 1}once{#else}{n} times{/if}")
  String times(long n);

  @Message(
      "Nobody there offered it, by what people say of themselves today. Invite somebody who does.")
  String shortages_text();

  @Message(
      "Whoever said yes and came kept their word; where nobody kept the door, nobody knows. People are counted once a line. Came again: they had been here in the year before. Met and useful are what people say themselves; where fewer than three met, useful is left out.")
  String how();
}
