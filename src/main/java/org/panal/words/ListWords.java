package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of <em>match any list</em> say. */
@MessageBundle("listing")
public interface ListWords {
  @Message("Match any list")
  String title();

  @Message("Error: Match any list")
  String title_with_problems();

  @Message(
      "Paste or upload a list of people with what they offer and what they look for. See at once"
          + " who should meet whom, and why.")
  String lead();

  @Message("Nobody needs an account, and nothing is stored.")
  String promise();

  @Message("Your list")
  String list();

  @Message(
      "Straight from your spreadsheet, with a first row that says what is what: name, offers, looks"
          + " for. Several skills in one cell: put | or ; or a comma between them. Up to {most}"
          + " people.")
  String list_hint(int most);

  @Message("Or a file")
  String file();

  @Message("CSV, up to 2 MB. If you choose one, it counts instead of the text above.")
  String file_hint();

  @Message("Introductions for each person, at most")
  String introductions();

  @Message("Two or three good ones are worth more than five.")
  String introductions_hint();

  @Message("Match them")
  String match();

  @Message("Fill in an example")
  String example();

  @Message("What the columns may be called")
  String columns();

  @Message(
      "Needed: name (or id), offers, seeks. If you have them: field, organisation, introductions,"
          + " languages, mentors, seeks mentor in, goals, interests. Spanish names do as well, and"
          + " other columns are left alone.")
  String columns_text();

  @Message("There is a problem with your list")
  String problem();

  @Message("Row {row}, “{column}”:")
  String at_cell(int row, String column);

  @Message("Row {row}:")
  String at_row(int row);

  @Message("And {count} more.")
  String more(int count);

  @Message("Good to know about your list")
  String notes();

  @Message("{introductions} introductions for {people} people")
  String result(int introductions, int people);

  @Message("Nobody to introduce yet")
  String result_none();

  @Message("{covered} of {people} have somebody to meet; {served} get something they look for.")
  String covered(int covered, int people, int served);

  @Message("Proven: no other choice does better for as many.")
  String proven();

  @Message("Who meets whom")
  String picture();

  @Message("{covered} of {people} people are introduced")
  String picture_title(int covered, int people);

  @Message("Left without anybody: {names}")
  String picture_alone(String names);

  @Message(
      "With more than {most} people the picture would be a tangle, so here is the table alone.")
  String picture_too_many(int most);

  @Message("Left without an introduction")
  String unmatched();

  @Message("The introductions")
  String cards();

  @Message("{one} and {other}")
  String pair(String one, String other);

  @Message("Why:")
  String why();

  @Message("To start with, {name} could ask:")
  String openers(String name);

  @Message("Give first:")
  String give_first();

  @Message("The first {count} stand here; the table has all.")
  String first_cards(int count);

  @Message("All as a table")
  String table();

  @Message("Table of introductions, scrolls sideways")
  String table_label();

  @Message("Person")
  String person();

  @Message("Meets")
  String meets();

  @Message("Because")
  String because();

  @Message("Download as CSV")
  String download();

  @Message("Change the list")
  String change();
}
