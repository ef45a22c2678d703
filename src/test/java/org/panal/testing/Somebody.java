package org.panal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.member.Goal;
import org.panal.member.GoalKind;
import org.panal.member.JoinForm;
import org.panal.member.Members;
import org.panal.member.MenteeForm;
import org.panal.member.MentorForm;
import org.panal.member.OfferForm;
import org.panal.member.ProfileForm;
import org.panal.member.Roles;
import org.panal.member.SeekForm;
import org.panal.shared.Language;
import org.panal.shared.Role;
import org.panal.shared.Viewer;

/** People for tests: each is somebody new. */
@ApplicationScoped
public class Somebody {
  private static final Viewer TEST = Viewer.system("test");
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Members members;
  private final Roles roles;

  Somebody(Members members, Roles roles) {
    this.members = members;
    this.roles = roles;
  }

  public UUID joined(String name) {
    String email = "somebody-" + COUNT.incrementAndGet() + "-" + UUID.randomUUID() + "@example.org";
    return members.join(TEST, new JoinForm(name, email, Language.EN)).id();
  }

  public UUID with(Role role) {
    UUID id = joined("Somebody " + role);
    roles.give(TEST, id, role);
    return id;
  }

  public Telling profile(String name) {
    return new Telling(name);
  }

  /** A profile, piece by piece. */
  public static final class Telling {
    private final String name;
    private @Nullable String field;
    private List<OfferForm> offers = List.of();
    private List<SeekForm> seeks = List.of();
    private List<MentorForm> mentors = List.of();
    private List<MenteeForm> mentees = List.of();
    private List<String> interests = List.of();
    private List<Goal> goals = List.of();
    private List<String> languages = List.of();
    private List<String> links = List.of();
    private boolean listed;

    private Telling(String name) {
      this.name = name;
    }

    public Telling field(String code) {
      field = code;
      return this;
    }

    public Telling offers(String... skills) {
      offers = Stream.of(skills).map(skill -> new OfferForm(skill, 3)).toList();
      return this;
    }

    public Telling seeks(String... skills) {
      seeks = Stream.of(skills).map(skill -> new SeekForm(skill, 2, null)).toList();
      return this;
    }

    public Telling mentors(String... skills) {
      mentors = Stream.of(skills).map(skill -> new MentorForm(skill, 4, 1)).toList();
      return this;
    }

    public Telling mentees(String... skills) {
      mentees = Stream.of(skills).map(skill -> new MenteeForm(skill, 0)).toList();
      return this;
    }

    public Telling interests(String... skills) {
      interests = List.of(skills);
      return this;
    }

    public Telling goals(GoalKind... kinds) {
      goals = Stream.of(kinds).map(kind -> new Goal(kind, "")).toList();
      return this;
    }

    public Telling languages(String... codes) {
      languages = List.of(codes);
      return this;
    }

    public Telling links(String... addresses) {
      links = List.of(addresses);
      return this;
    }

    public Telling listed() {
      listed = true;
      return this;
    }

    public ProfileForm form() {
      return new ProfileForm(
          name,
          Language.EN,
          field,
          "",
          "",
          "",
          offers,
          seeks,
          mentors,
          mentees,
          interests,
          goals,
          languages,
          links,
          listed);
    }
  }
}
