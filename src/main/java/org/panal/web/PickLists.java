package org.panal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Paging;
import org.panal.skill.FieldView;
import org.panal.skill.SkillHit;
import org.panal.skill.SkillQuery;
import org.panal.skill.Skills;

/** What the profile form offers to tick. */
@ApplicationScoped
class PickLists {
  /** What people of a coworking space most often have or need. */
  private static final List<String> USUAL =
      List.of(
          "web-programming",
          "copywriting",
          "graphic-design",
          "bookkeeping",
          "photography",
          "translation",
          "seo",
          "logo-design");

  private static final int OF_ONES_FIELD = 4;

  private final Skills skills;
  private final CurrentViewer viewer;

  PickLists(Skills skills, CurrentViewer viewer) {
    this.skills = skills;
    this.viewer = viewer;
  }

  Picks of(ProfileFields fields) {
    List<String> ofField = ofField(fields.at("field"));
    List<String> all = Stream.concat(ofField.stream(), USUAL.stream()).toList();
    return new Picks(
        fields, ofField, USUAL, skills.labels(Picks.values(fields, all), viewer.language()));
  }

  private List<String> ofField(String field) {
    return field.isBlank()
        ? List.of()
        : skills
            .list(new SkillQuery("", field, viewer.language()), new Paging(0, OF_ONES_FIELD))
            .items()
            .stream()
            .map(SkillHit::code)
            .toList();
  }

  List<FieldView> work() {
    return skills.fields(viewer.language());
  }
}
