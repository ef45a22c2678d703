package org.panal.introduction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.panal.shared.Folded;

/** The columns that a spreadsheet of people may have, by the names people give them. */
enum TableColumn {
  ID("id", "attendee id", "identificador"),
  NAME(
      "name",
      "full name",
      "first name",
      "given name",
      "person",
      "attendee",
      "nombre",
      "nombre completo",
      "nombre y apellidos",
      "persona",
      "asistente"),
  SURNAME("surname", "last name", "family name", "apellido", "apellidos"),
  OFFERS(
      "offers",
      "offer",
      "skills",
      "can offer",
      "can help with",
      "i offer",
      "what i offer",
      "ofrece",
      "ofrezco",
      "que ofrece",
      "que ofrezco",
      "aporta",
      "habilidades",
      "sabe hacer"),
  SEEKS(
      "seeks",
      "seek",
      "looks for",
      "looking for",
      "needs",
      "wants",
      "i look for",
      "what i look for",
      "busca",
      "busco",
      "que busca",
      "que busco",
      "necesita",
      "quiere"),
  FIELD(
      "field",
      "field of work",
      "area",
      "profession",
      "role",
      "job title",
      "campo",
      "campo de trabajo",
      "profesion",
      "puesto",
      "rol"),
  ORGANISATION(
      "organisation", "organization", "company", "employer", "empresa", "organizacion", "entidad"),
  INTRODUCTIONS("introductions", "max introductions", "presentaciones"),
  MENTORS("mentors", "mentors in", "ofrece mentoria", "mentoria en"),
  SEEKS_MENTOR("seeks mentor in", "seeks a mentor in", "busca mentoria", "busca mentoria en"),
  LANGUAGES("languages", "language", "idiomas", "idioma"),
  GOALS("goals", "goal", "objetivos", "objetivo", "metas"),
  INTERESTS("interests", "hobbies", "intereses", "aficiones"),
  PRIVATE(
      "email",
      "e mail",
      "mail",
      "email address",
      "phone",
      "telephone",
      "correo",
      "correo electronico",
      "telefono",
      "movil");

  private final List<String> names;

  TableColumn(String... names) {
    this.names = List.of(names);
  }

  static Optional<TableColumn> of(String header) {
    String folded = Folded.of(header);
    return Arrays.stream(values()).filter(column -> column.names.contains(folded)).findFirst();
  }
}
