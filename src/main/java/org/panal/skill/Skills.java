package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.panal.shared.Folded;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** The vocabulary to read: searching, understanding, naming. Anybody may. */
@ApplicationScoped
public class Skills {
  private final EntityManager em;
  private final SkillNames names;
  private final SkillSearch search;
  private final KnowledgeCache knowledge;

  Skills(EntityManager em, SkillNames names, SkillSearch search, KnowledgeCache knowledge) {
    this.em = em;
    this.names = names;
    this.search = search;
    this.knowledge = knowledge;
  }

  /** The best skills for the first letters of a name in either language. */
  @Transactional
  public List<SkillHit> search(String text, Language language, int limit) {
    return list(new SkillQuery(text, null, language), new Paging(0, limit)).items();
  }

  /** The skills that a query finds, best first; in the order of their labels where it is empty. */
  @Transactional
  public Slice<SkillHit> list(SkillQuery query, Paging paging) {
    return search.find(query, paging);
  }

  /** A skill, retired ones included, with all its names. */
  @Transactional
  public SkillView get(String code, Language language) {
    Skill skill = em.find(Skill.class, code);
    if (skill == null) {
      throw new NotFound("skill.unknown", code);
    }
    return SkillView.of(skill, names.of(code), language);
  }

  /** The skill that goes by this code, label or alias, in either language. */
  @Transactional
  public Optional<String> understand(String text) {
    return Optional.ofNullable(understand(List.of(text)).get(Folded.of(text)));
  }

  /** {@link #understand(String)} for many at once; the answer is keyed by the folded text. */
  @Transactional
  public Map<String, String> understand(Collection<String> texts) {
    return names.meanings(texts.stream().map(Folded::of).collect(Collectors.toSet()));
  }

  /** What these skills are called, by code. */
  @Transactional
  public Map<String, String> labels(Collection<String> codes, Language language) {
    return em.createQuery("from Skill s where s.code in :codes", Skill.class)
        .setParameter("codes", codes)
        .getResultStream()
        .collect(Collectors.toMap(Skill::code, skill -> skill.label(language)));
  }

  /** The code of the field of each of these skills, by code. */
  @Transactional
  public Map<String, String> fieldsOf(Collection<String> codes) {
    return em.createQuery("from Skill s where s.code in :codes", Skill.class)
        .setParameter("codes", codes)
        .getResultStream()
        .collect(Collectors.toMap(Skill::code, Skill::fieldCode));
  }

  /** All fields, in the order of their labels. */
  @Transactional
  public List<FieldView> fields(Language language) {
    String label = language == Language.ES ? "f.labelEs" : "f.labelEn";
    return em.createQuery("from Field f order by " + label, Field.class)
        .getResultStream()
        .map(field -> field.view(language))
        .toList();
  }

  /** The fields by code. */
  @Transactional
  public Map<String, FieldView> fieldsByCode(Language language) {
    return fields(language).stream()
        .collect(Collectors.toMap(FieldView::code, Function.identity()));
  }

  @Transactional
  public boolean hasField(String code) {
    return em.find(Field.class, code) != null;
  }

  /** What complements what, the strongest first. */
  @Transactional
  public List<ComplementView> complements() {
    return em.createQuery(
            "from Complement c order by c.kind, c.strength desc, c.one", Complement.class)
        .getResultStream()
        .map(Complement::view)
        .toList();
  }

  /** Everything a draw needs, read anew only after the vocabulary changed. */
  @Transactional
  public SkillKnowledge knowledge() {
    return knowledge.read();
  }
}
