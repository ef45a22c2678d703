package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What whoever runs the space reads: members and their roles, and the vocabulary of skills. Spanish
 * stands in messages/run_es.properties.
 */
@MessageBundle("run")
public interface RunWords {
  @Message("Members and roles")
  String members();

  @Message("Who is in, and what they may do.")
  String members_lead();

  @Message("Name or address")
  String who();

  @Message("Role")
  String role();

  @Message("Everybody")
  String any_role();

  @Message("Find")
  String find();

  @Message("Nobody here goes by that.")
  String nobody();

  @Message("Has not signed in yet")
  String never_in();

  @Message("Member since {day}")
  String since(String day);

  @Message("Let {name} do this")
  String give(String name);

  @Message("Take this away from {name}")
  String take(String name);

  @Message("Sign them out")
  String sign_out();

  @Message("Sign {name} out")
  String sign_out_title(String name);

  @Message(
      "{name} is signed in with {#if n == 0}no browser{#else if n == 1}one browser{#else}{n}"
          + " browsers{/if}.")
  String sign_out_lead(String name, int n);

  @Message("Why?")
  String sign_out_reason();

  @Message("The audit log keeps it, with your name.")
  String sign_out_reason_hint();

  @Message("Choose a reason")
  String sign_out_choose();

  @Message("Revoke their tokens too")
  String sign_out_tokens();

  @Message("Programs that act as them stop, and have to be given new ones.")
  String sign_out_tokens_hint();

  @Message("Forget their passkeys too")
  String sign_out_passkeys();

  @Message("For whoever lost them. With the next sign-in by mail they can add a new one.")
  String sign_out_passkeys_hint();

  @Message("It takes effect at once. They can sign in again by mail.")
  String sign_out_text();

  @Message("Sign them out everywhere")
  String sign_out_do();

  @Message("Add a member")
  String add_member();

  @Message("They sign in with this address whenever they like. Nothing is mailed now.")
  String add_member_text();

  @Message("Name")
  String name();

  @Message("E-mail address")
  String email();

  @Message("Language")
  String language();

  @Message("Add")
  String add();

  @Message("Page before")
  String before();

  @Message("Next page")
  String after();

  @Message("Skills")
  String skills();

  @Message("The words people use, and what they mean. The matching understands no others.")
  String skills_lead();

  @Message("Words that wait for you")
  String waiting();

  @Message("They stand on profiles, and match nobody until you say what they mean.")
  String waiting_text();

  @Message("No word waits. Everything on profiles is understood.")
  String none_waiting();

  @Message("{count} more wait behind these.")
  String more_waiting(long count);

  @Message("It means")
  String means();

  @Message("Another name of that")
  String map();

  @Message("No skill")
  String refuse();

  @Message("All skills")
  String all_skills();

  @Message("Part of a name")
  String part();

  @Message("No skill goes by that.")
  String no_skill();

  @Message("A new skill")
  String new_skill();

  @Message("English name")
  String label_en();

  @Message("Spanish name")
  String label_es();

  @Message("Field")
  String field();

  @Message("Narrow group")
  String kin();

  @Message("Skills of one group count as similar. Leave it empty for a group of its own.")
  String kin_hint();

  @Message("Save")
  String save();

  @Message("All skills")
  String back_to_skills();

  @Message("Offered no more. Who has it keeps it.")
  String retired();

  @Message("Names that lead here")
  String names();

  @Message("Another name")
  String another_name();

  @Message("Its language")
  String its_language();

  @Message("Merge with another skill")
  String merge();

  @Message("Names and profiles move to the other skill. This cannot be undone.")
  String merge_text();

  @Message("The other skill")
  String other_skill();

  @Message("Make them one")
  String merge_do();

  @Message("Stop offering it")
  String retire();

  @Message("If you retire it, nobody can choose it; profiles that have it keep it.")
  String retire_text();
}
