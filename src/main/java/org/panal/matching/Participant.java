package org.panal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A member as the engine sees one. Skills, fields, goals, languages, interests and formats are
 * codes that are only compared; an empty field or organisation is an unknown one, and no formats at
 * all means that any will do.
 *
 * @param cap the most introductions wanted, 0 to {@value #MOST_INTRODUCTIONS}
 * @param organisation already normalised: equal text is the same organisation
 * @param goals in order of rank, at most three
 */
public record Participant(
    String id,
    int cap,
    String field,
    String organisation,
    boolean avoidsOwnOrganisation,
    List<Offer> offers,
    List<Seek> seeks,
    List<Mentoring> mentors,
    List<MentorWish> seeksMentorIn,
    List<String> goals,
    SortedSet<String> interests,
    SortedSet<String> languages,
    SortedSet<String> formats)
    implements Comparable<Participant> {

  public static final int MOST_INTRODUCTIONS = 100;
  public static final int MOST_SKILLS = 100;

  public Participant {
    Checks.named("id", id);
    Checks.within("cap", cap, 0, MOST_INTRODUCTIONS);
    offers = List.copyOf(offers);
    seeks = List.copyOf(seeks);
    mentors = List.copyOf(mentors);
    seeksMentorIn = List.copyOf(seeksMentorIn);
    goals = List.copyOf(goals);
    interests = Checks.sorted(interests);
    languages = Checks.sorted(languages);
    formats = Checks.sorted(formats);
    Checks.within("number of offers", offers.size(), 0, MOST_SKILLS);
    Checks.within("number of seeks", seeks.size(), 0, MOST_SKILLS);
    Checks.within("number of goals", goals.size(), 0, 3);
    Checks.distinct("offer", offers.stream().map(Offer::skill).toList());
    Checks.distinct("seek", seeks.stream().map(Seek::skill).toList());
    Checks.distinct("mentoring", mentors.stream().map(Mentoring::topic).toList());
    Checks.distinct("wish for a mentor", seeksMentorIn.stream().map(MentorWish::topic).toList());
    Checks.distinct("goal", goals);
  }

  /** Starts a participant with the default cap of 2 and an empty profile. */
  public static Builder named(String id) {
    return new Builder(id);
  }

  /** The same person, wanting at most that many introductions. */
  public Participant withCap(int most) {
    return new Participant(
        id,
        most,
        field,
        organisation,
        avoidsOwnOrganisation,
        offers,
        seeks,
        mentors,
        seeksMentorIn,
        goals,
        interests,
        languages,
        formats);
  }

  @Override
  public int compareTo(Participant other) {
    return id.compareTo(other.id);
  }

  /** Collects a profile piece by piece. */
  public static final class Builder {
    private final String id;
    private int cap = 2;
    private String field = "";
    private String organisation = "";
    private boolean avoidsOwnOrganisation;
    private final List<Offer> offers = new ArrayList<>();
    private final List<Seek> seeks = new ArrayList<>();
    private final List<Mentoring> mentors = new ArrayList<>();
    private final List<MentorWish> seeksMentorIn = new ArrayList<>();
    private List<String> goals = List.of();
    private final Set<String> interests = new TreeSet<>();
    private final Set<String> languages = new TreeSet<>();
    private final Set<String> formats = new TreeSet<>();

    private Builder(String id) {
      this.id = id;
    }

    public Builder cap(int most) {
      cap = most;
      return this;
    }

    public Builder field(String code) {
      field = code;
      return this;
    }

    public Builder organisation(String normalised) {
      organisation = normalised;
      return this;
    }

    public Builder avoidsOwnOrganisation(boolean avoids) {
      avoidsOwnOrganisation = avoids;
      return this;
    }

    public Builder offers(String... skills) {
      Arrays.stream(skills).forEach(skill -> offer(skill, Offer.USUAL_LEVEL));
      return this;
    }

    public Builder offer(String skill, int level) {
      offers.add(new Offer(skill, level));
      return this;
    }

    public Builder seeks(String... skills) {
      Arrays.stream(skills).forEach(skill -> seek(skill, Seek.USUAL_IMPORTANCE, null));
      return this;
    }

    public Builder seek(String skill, int importance, @Nullable Intent intent) {
      seeks.add(new Seek(skill, importance, intent));
      return this;
    }

    public Builder mentors(String topic, int level, int mentees) {
      mentors.add(new Mentoring(topic, level, mentees));
      return this;
    }

    public Builder seeksMentorIn(String topic, int ownLevel) {
      seeksMentorIn.add(new MentorWish(topic, ownLevel));
      return this;
    }

    public Builder goals(String... ranked) {
      goals = List.of(ranked);
      return this;
    }

    public Builder interests(String... codes) {
      return interests(List.of(codes));
    }

    public Builder interests(Collection<String> codes) {
      interests.addAll(codes);
      return this;
    }

    public Builder languages(String... codes) {
      return languages(List.of(codes));
    }

    public Builder languages(Collection<String> codes) {
      languages.addAll(codes);
      return this;
    }

    public Builder formats(String... codes) {
      return formats(List.of(codes));
    }

    public Builder formats(Collection<String> codes) {
      formats.addAll(codes);
      return this;
    }

    public Participant build() {
      return new Participant(
          id,
          cap,
          field,
          organisation,
          avoidsOwnOrganisation,
          offers,
          seeks,
          mentors,
          seeksMentorIn,
          goals,
          new TreeSet<>(interests),
          new TreeSet<>(languages),
          new TreeSet<>(formats));
    }
  }
}
