package org.panal.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;

/** Brings skills of ESCO, the European classification, into the vocabulary. */
@ApplicationScoped
public class EscoImport {
  private final EntityManager em;
  private final Revision revision;
  private final Settlement settlement;

  EscoImport(EntityManager em, Revision revision, Settlement settlement) {
    this.em = em;
    this.revision = revision;
    this.settlement = settlement;
  }

  /**
   * Reads a file; the same file twice changes nothing. A name that leads elsewhere already is
   * reported and stays where it is.
   *
   * @param language what an official file is written in; null for a file with both languages
   * @param field where skills go that the file puts in no field known here; null skips them
   */
  @Transactional
  public ImportReport read(
      Viewer viewer, byte[] file, @Nullable Language language, @Nullable String field) {
    viewer.mustHave(Scope.VOCABULARY_WRITE);
    viewer.mustBeAdmin();
    if (field != null && em.find(Field.class, field) == null) {
      throw new Invalid("field", "field.unknown", field);
    }
    List<EscoConcept> concepts = EscoFile.read(file, language);
    revision.next();
    NameBook names = new NameBook(em);
    EscoRun run = new EscoRun(em, names, field);
    concepts.forEach(run::take);
    em.flush();
    settlement.settle(viewer, names.added());
    return run.report();
  }
}
