package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panal.shared.Language;
import org.panal.shared.Secrets;
import org.panal.shared.Viewer;

/**
 * The vocabulary that Panal brings along. It is read when its files changed: new entries come in,
 * known ones are brought up to date, and what an admin changed, merged or retired stays so.
 */
@ApplicationScoped
public class BundledVocabulary {
  private static final Viewer ITSELF = Viewer.system("bundled-vocabulary");

  private final EntityManager em;
  private final Revision revision;
  private final Settlement settlement;

  BundledVocabulary(EntityManager em, Revision revision, Settlement settlement) {
    this.em = em;
    this.revision = revision;
    this.settlement = settlement;
  }

  /** Brings the database up to the files; cheap where it is already. */
  @Transactional
  public void read() {
    String fields = file("fields");
    String skills = file("skills");
    String complements = file("complements");
    String hash = Secrets.hash(fields + skills + complements);
    if (revision.holds(hash)) {
      return;
    }
    revision.next();
    readFields(rows(fields));
    NameBook names = new NameBook(em);
    readSkills(rows(skills), names);
    readComplements(rows(complements));
    em.flush();
    settlement.settle(ITSELF, names.added());
    revision.hold(hash);
  }

  private void readFields(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      Field field = em.find(Field.class, cell(row, "code"));
      String en = cell(row, "label_en");
      String es = cell(row, "label_es");
      if (field == null) {
        em.persist(new Field(cell(row, "code"), en, es, cell(row, "icon")));
      } else {
        field.change(en, es, cell(row, "icon"));
      }
    }
  }

  private void readSkills(List<Map<String, String>> rows, NameBook names) {
    Map<String, Skill> known = known("from Skill", Skill.class, Skill::code);
    for (Map<String, String> row : rows) {
      Skill skill = known.get(cell(row, "code"));
      if (skill == null) {
        skill = new Skill(cell(row, "code"), Skill.Origin.BUNDLED, description(row));
        em.persist(skill);
      }
      if (skill.isKeptBy(Skill.Origin.BUNDLED)) {
        skill.describe(description(row));
        name(skill, row, names);
      }
    }
  }

  private static void name(Skill skill, Map<String, String> row, NameBook names) {
    for (Language language : Language.values()) {
      names.claim(skill.code(), skill.label(language), language, true);
    }
    for (Language language : Language.values()) {
      for (String alias : CsvRows.items(row, "aliases_" + language.tag(), "\\|")) {
        names.claim(skill.code(), alias, language, false);
      }
    }
  }

  private void readComplements(List<Map<String, String>> rows) {
    Map<Complement.Pair, Complement> known =
        known("from Complement", Complement.class, Complement::pair);
    for (Map<String, String> row : rows) {
      ComplementKind kind = ComplementKind.valueOf(cell(row, "kind").toUpperCase(Locale.ROOT));
      var pair = Complement.Pair.of(kind, cell(row, "one"), cell(row, "other"));
      int strength = Integer.parseInt(cell(row, "strength"));
      Complement present = known.get(pair);
      if (present == null) {
        em.persist(new Complement(pair, strength));
      } else {
        present.strengthen(strength);
      }
    }
  }

  private static Skill.Description description(Map<String, String> row) {
    return new Skill.Description(
        cell(row, "field"), cell(row, "group"), cell(row, "label_en"), cell(row, "label_es"));
  }

  private <K, T> Map<K, T> known(String all, Class<T> kind, Function<T, K> key) {
    return em.createQuery(all, kind)
        .getResultStream()
        .collect(Collectors.toMap(key, Function.identity()));
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), () -> "no column " + column);
  }

  private static List<Map<String, String>> rows(String text) {
    try {
      return CsvRows.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String name) {
    String path = "/vocabulary/" + name + ".csv";
    try (InputStream in = BundledVocabulary.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
