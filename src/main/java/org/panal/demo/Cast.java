package org.panal.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.member.Profiles;
import org.panal.member.Roles;
import org.panal.shared.Viewer;

/** The named people of one space. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class Cast {
  static final Viewer DEMO = Viewer.system("demo");

  private final List<Person> people = Sheet.of("people").lines().stream().map(Person::new).toList();
  private final Members members;
  private final Profiles profiles;
  private final Roles roles;

  Cast(Members members, Profiles profiles, Roles roles) {
    this.members = members;
    this.profiles = profiles;
    this.roles = roles;
  }

  boolean isHere() {
    return members.findByEmail(DEMO, people.get(0).email()).isPresent();
  }

  /** Those of the cast who are members, in the order of the file. */
  List<MemberView> members() {
    return people.stream()
        .flatMap(person -> members.findByEmail(DEMO, person.email()).stream())
        .toList();
  }

  /** Brings everybody in, with all they tell. */
  void join(LocalDate today) {
    people.forEach(person -> join(person, today));
  }

  private void join(Person person, LocalDate today) {
    UUID id = members.join(DEMO, person.joining()).id();
    members.verify(DEMO, id);
    person.roles().forEach(role -> roles.give(DEMO, id, role));
    profiles.replace(DEMO, id, person.profile(), null);
    members.prefer(DEMO, id, person.preferences(today), null);
  }

  /** Everybody as they look at Panal, by their key in the files. */
  Map<String, Viewer> viewers() {
    Map<String, Viewer> viewers = new LinkedHashMap<>();
    people.forEach(person -> viewers.put(person.key(), viewer(person)));
    return viewers;
  }

  private Viewer viewer(Person person) {
    UUID id = members.findByEmail(DEMO, person.email()).orElseThrow().id();
    return Viewer.member(id, person.roles());
  }
}
