package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.panal.shared.Act;
import org.panal.shared.Code;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Folded;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** The vocabulary as admins tend it. Each change guards it first, so that two never cross. */
@ApplicationScoped
public class Vocabulary {
  private final EntityManager em;
  private final Revision revision;
  private final SkillNames names;
  private final Forms forms;
  private final Settlement settlement;
  private final Facts facts;
  private final Time time;

  Vocabulary(
      EntityManager em,
      Revision revision,
      SkillNames names,
      Forms forms,
      Settlement settlement,
      Facts facts,
      Time time) {
    this.em = em;
    this.revision = revision;
    this.names = names;
    this.forms = forms;
    this.settlement = settlement;
    this.facts = facts;
    this.time = time;
  }

  /** A new skill; its code is made of its English label. */
  @Transactional
  public SkillView add(Viewer viewer, SkillForm form, Language language) {
    tend(viewer);
    check(form);
    String code = Code.readable(form.labelEn(), Skill.LONGEST_CODE);
    if (code.isEmpty() || em.find(Skill.class, code) != null) {
      throw new Refusal("skill.exists", form.labelEn());
    }
    Skill skill = new Skill(code, Skill.Origin.ADMIN, form.describe(code));
    em.persist(skill);
    label(viewer, skill);
    facts.publish(deed(viewer, code));
    return view(skill, language);
  }

  /** Other labels, another field or group. The labels before stay as aliases. */
  @Transactional
  public SkillView change(Viewer viewer, String code, SkillForm form, Language language) {
    tend(viewer);
    check(form);
    Skill skill = live(code);
    skill.curate(form.describe(code), time.now());
    names.unlabel(code);
    label(viewer, skill);
    facts.publish(deed(viewer, code));
    return view(skill, language);
  }

  /** Another name, which now leads to this skill; naming it twice changes nothing. */
  @Transactional
  public SkillView name(Viewer viewer, String code, NameForm form) {
    tend(viewer);
    forms.check(form);
    Skill skill = live(code);
    mustSaySomething(form.name());
    claim(viewer, new SkillName(code, form.name(), form.language(), false));
    facts.publish(deed(viewer, code));
    return view(skill, form.language());
  }

  /** Offered no more; profiles that hold it keep it. */
  @Transactional
  public void retire(Viewer viewer, String code) {
    tend(viewer);
    Skill skill = found(code);
    if (!skill.isRetired()) {
      skill.retire(time.now());
      facts.publish(deed(viewer, code));
    }
  }

  /** The two are one: names and profiles move over, and the first is retired. */
  @Transactional
  public SkillView merge(Viewer viewer, String from, MergeForm form, Language language) {
    tend(viewer);
    forms.check(form);
    String into = form.into();
    if (from.equals(into)) {
      throw new Invalid("into", "field.duplicate", into);
    }
    Skill target = live(into);
    Skill merged = live(from);
    merged.retire(time.now());
    names.move(from, into);
    settlement.settle(viewer, Set.of(Folded.of(from)));
    facts.publish(new SkillMerged(from, into));
    facts.publish(deed(viewer, from).saying(into));
    return view(target, language);
  }

  private static Deed deed(Viewer viewer, String skill) {
    return Deed.by(viewer, Act.SKILL_CHANGED).on(skill);
  }

  private void tend(Viewer viewer) {
    viewer.mustHave(Scope.VOCABULARY_WRITE);
    viewer.mustBeAdmin();
    revision.next();
  }

  private void check(SkillForm form) {
    forms.check(form);
    if (em.find(Field.class, form.field()) == null) {
      throw new Invalid("field", "field.unknown", form.field());
    }
  }

  private void label(Viewer viewer, Skill skill) {
    for (Language language : Language.values()) {
      claim(viewer, new SkillName(skill.code(), skill.label(language), language, true));
    }
  }

  private void claim(Viewer viewer, SkillName name) {
    String holder = names.claim(name);
    if (!holder.equals(name.skillCode())) {
      throw new Refusal("skill.name-taken", name.view().name(), holder);
    }
    settlement.settle(viewer, Set.of(name.folded()));
  }

  private static void mustSaySomething(String name) {
    if (Folded.of(name).isEmpty()) {
      throw new Invalid("name", "field.unknown", name);
    }
  }

  private Skill live(String code) {
    Skill skill = found(code);
    skill.mustBeLive();
    return skill;
  }

  private Skill found(String code) {
    Skill skill = em.find(Skill.class, code);
    if (skill == null) {
      throw new NotFound("skill.unknown", code);
    }
    return skill;
  }

  private SkillView view(Skill skill, Language language) {
    em.flush();
    return SkillView.of(skill, names.of(skill.code()), language);
  }
}
