package org.panal.member;

/** What a member wants of the people they meet. */
public enum GoalKind {
  FIND_CLIENTS,
  FIND_COLLABORATORS,
  FIND_A_MENTOR,
  MENTOR_OTHERS,
  GET_FEEDBACK,
  LEARN,
  FIND_A_JOB,
  HIRE,
  FIND_A_COFOUNDER,
  MEET_PEOPLE
}
