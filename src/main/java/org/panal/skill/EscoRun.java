package org.panal.skill;

import static org.panal.skill.Skill.Origin.ESCO;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Code;
import org.panal.shared.Language;

/** One reading of one file of ESCO, concept by concept. */
class EscoRun {
  private final EntityManager em;
  private final NameBook names;
  private final @Nullable String fallbackField;
  private final Set<String> fields;
  private final Map<String, Skill> byCode = new HashMap<>();
  private final Map<String, Skill> byUri = new HashMap<>();
  private final List<ImportProblem> problems = new ArrayList<>();
  private int added;
  private int updated;
  private int unchanged;
  private int skipped;

  EscoRun(EntityManager em, NameBook names, @Nullable String fallbackField) {
    this.em = em;
    this.names = names;
    this.fallbackField = fallbackField;
    this.fields =
        em.createQuery("select f.code from Field f", String.class)
            .getResultStream()
            .collect(Collectors.toSet());
    em.createQuery("from Skill", Skill.class).getResultStream().forEach(this::know);
  }

  ImportReport report() {
    List<ImportProblem> first = problems.stream().limit(ImportReport.MOST_PROBLEMS).toList();
    return new ImportReport(added, updated, unchanged, skipped, first, problems.size());
  }

  void take(EscoConcept concept) {
    if (concept.refusal() != null) {
      skip(concept, concept.refusal(), concept.uri(), null);
      return;
    }
    Skill known = byUri.get(concept.uri());
    Skill namesake = known == null ? namesake(concept) : null;
    if (known != null) {
      count(update(known, concept));
    } else if (namesake == null) {
      add(concept);
    } else if (namesake.escoUri().isPresent() || namesake.isRetired()) {
      skip(concept, "import.name-taken", concept.label(), namesake.code());
    } else {
      namesake.linkTo(concept.uri());
      know(namesake);
      update(namesake, concept);
      count(true);
    }
  }

  /** The skill that goes by one of the concept's labels already. */
  private @Nullable Skill namesake(EscoConcept concept) {
    for (Language language : Language.values()) {
      String label = concept.labels().get(language);
      String holder = label == null ? null : names.holder(label);
      if (holder != null) {
        return byCode.get(holder);
      }
    }
    return null;
  }

  private void add(EscoConcept concept) {
    String field = field(concept);
    String code = freeCode(concept.label());
    if (field == null || code == null) {
      String why = field == null ? "import.no-field" : "import.no-code";
      skip(concept, why, concept.label(), null);
      return;
    }
    Skill skill = new Skill(code, ESCO, description(concept, field, code));
    skill.linkTo(concept.uri());
    em.persist(skill);
    know(skill);
    name(skill, concept);
    added++;
  }

  private static Skill.Description description(EscoConcept concept, String field, String code) {
    String kin = concept.kin();
    return new Skill.Description(
        field,
        kin == null || kin.isEmpty() ? code : "esco-" + kin.toLowerCase(Locale.ROOT),
        concept.label(),
        concept.labels().getOrDefault(Language.ES, concept.label()));
  }

  private @Nullable String field(EscoConcept concept) {
    String field = concept.field();
    return field != null && fields.contains(field) ? field : fallbackField;
  }

  /** A code nobody had, retired skills included; a number tells namesakes apart. */
  private @Nullable String freeCode(String label) {
    String code = Code.readable(label, Skill.LONGEST_CODE - 4);
    if (code.isEmpty() || !byCode.containsKey(code)) {
      return code.isEmpty() ? null : code;
    }
    int number = 2;
    while (byCode.containsKey(code + "-" + number)) {
      number++;
    }
    return code + "-" + number;
  }

  private boolean update(Skill skill, EscoConcept concept) {
    boolean changed = false;
    if (skill.isKeptBy(ESCO)) {
      for (Map.Entry<Language, String> label : concept.labels().entrySet()) {
        changed |= relabel(skill, label.getKey(), label.getValue());
      }
    }
    return (!skill.isRetired() && name(skill, concept)) || changed;
  }

  private boolean relabel(Skill skill, Language language, String label) {
    String before = skill.label(language);
    if (before.equals(label)) {
      return false;
    }
    names.demote(skill.code(), before, language);
    skill.label(language, label);
    return true;
  }

  /** Gives a skill the concept's names; answers whether any is new. */
  private boolean name(Skill skill, EscoConcept concept) {
    boolean isOurs = skill.isKeptBy(ESCO);
    boolean changed = false;
    for (Map.Entry<Language, String> label : concept.labels().entrySet()) {
      changed |= claim(skill, concept, new Named(label.getValue(), label.getKey(), isOurs));
    }
    for (Map.Entry<Language, List<String>> aliases : concept.aliases().entrySet()) {
      for (String alias : aliases.getValue()) {
        changed |= claim(skill, concept, new Named(alias, aliases.getKey(), false));
      }
    }
    return changed;
  }

  private record Named(String name, Language language, boolean label) {}

  private boolean claim(Skill skill, EscoConcept concept, Named wanted) {
    String name = wanted.name();
    NameBook.Claim claim = names.claim(skill.code(), name, wanted.language(), wanted.label());
    if (claim == NameBook.Claim.TAKEN) {
      problem(concept, "import.name-taken", name, names.holder(name));
    } else if (claim == NameBook.Claim.UNUSABLE) {
      problem(concept, "import.name-unusable", name, null);
    }
    return claim == NameBook.Claim.ADDED;
  }

  private void know(Skill skill) {
    byCode.put(skill.code(), skill);
    skill.escoUri().ifPresent(uri -> byUri.put(uri, skill));
  }

  private void count(boolean changed) {
    if (changed) {
      updated++;
    } else {
      unchanged++;
    }
  }

  private void skip(EscoConcept concept, String code, String text, @Nullable String skill) {
    skipped++;
    problem(concept, code, text, skill);
  }

  private void problem(EscoConcept concept, String code, String text, @Nullable String skill) {
    problems.add(new ImportProblem(concept.row(), code, text, skill));
  }
}
