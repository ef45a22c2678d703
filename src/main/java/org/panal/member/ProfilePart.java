package org.panal.member;

/** What a member shows or hides by itself. Names are never whole before both said yes. */
public enum ProfilePart {
  PHOTO(Audience.MEMBERS, Audience.NOBODY),
  /** An introduction says what somebody does. */
  HEADLINE(Audience.MEMBERS, Audience.INTRODUCED),
  FIELD(Audience.MEMBERS, Audience.NOBODY),
  ORGANISATION(Audience.NOBODY, Audience.NOBODY),
  PITCH(Audience.MEMBERS, Audience.NOBODY),
  /** Offers and seeks are what the reasons of an introduction are made of. */
  SKILLS(Audience.MEMBERS, Audience.INTRODUCED),
  /** To people introduced only once both said yes, like the address. */
  LINKS(Audience.INTRODUCED, Audience.NOBODY);

  private final Audience usual;
  private final Audience least;

  ProfilePart(Audience usual, Audience least) {
    this.usual = usual;
    this.least = least;
  }

  public Audience usual() {
    return usual;
  }

  /** The fewest that it can be shown to. */
  public Audience least() {
    return least;
  }
}
