package org.panal.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.panal.shared.Folded;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.skill.Skills;

/** The rules of a profile that reach across its fields. */
@ApplicationScoped
class ProfileChecks {
  private final Forms forms;
  private final Skills skills;

  ProfileChecks(Forms forms, Skills skills) {
    this.forms = forms;
    this.skills = skills;
  }

  /**
   * Refuses a profile that cannot stand; answers the skills that its texts mean, by folded text.
   */
  Map<String, String> check(ProfileForm form) {
    forms.check(form);
    List<ProfileLine> lines = ProfileLine.of(form);
    Map<String, String> meanings =
        skills.understand(lines.stream().map(ProfileLine::text).toList());
    List<FieldError> errors = new ArrayList<>();
    if (form.field() != null && !skills.hasField(form.field())) {
      errors.add(new FieldError("field", "field.unknown", List.of(form.field())));
    }
    checkLines(lines, meanings, errors);
    checkOnce("goals[%d].kind", form.goals().stream().map(Goal::kind).toList(), errors);
    checkOnce("languages[%d]", form.languages(), errors);
    checkLinks(form.links(), errors);
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    return meanings;
  }

  /** Two names of one skill are one skill. */
  private static void checkLines(
      List<ProfileLine> lines, Map<String, String> meanings, List<FieldError> errors) {
    Set<String> seen = new HashSet<>();
    for (ProfileLine line : lines) {
      String folded = Folded.of(line.text());
      if (folded.isEmpty()) {
        errors.add(new FieldError(line.path(), "field.unknown", List.of(line.text())));
      } else if (!seen.add(line.side() + meanings.getOrDefault(folded, " " + folded))) {
        errors.add(new FieldError(line.path(), "field.duplicate", List.of(line.text())));
      }
    }
  }

  private static void checkOnce(String path, List<?> values, List<FieldError> errors) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!seen.add(values.get(i))) {
        errors.add(
            new FieldError(
                path.formatted(i), "field.duplicate", List.of(values.get(i).toString())));
      }
    }
  }

  private static void checkLinks(List<String> links, List<FieldError> errors) {
    for (int i = 0; i < links.size(); i++) {
      if (!isWebAddress(links.get(i))) {
        errors.add(new FieldError("links[" + i + "]", "field.not-a-url", List.of()));
      }
    }
  }

  private static boolean isWebAddress(String link) {
    try {
      URI uri = URI.create(link);
      boolean isWeb =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
