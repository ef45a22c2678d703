package org.panal.introduction;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.shared.Language;
import org.panal.testing.SampleData;
import org.panal.words.Sentences;

class PeopleTableTest {
  private static final String TWO = "\nAna,pan,vino\nLuis,vino,pan\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,offers,seeks\nAna,\"pan, queso\",vino\nLuis,vino,pan",
        "nombre;ofrece;busca\r\nAna;pan|queso;vino\r\nLuis;vino;pan\r\n",
        "Nombre\tOFRECE\tBusca\nAna\tpan, queso\tvino\nLuis\tvino\tpan",
        "\uFEFFname,offers,seeks\n\nAna,\"pan\nqueso\",vino\nLuis,vino,pan",
        "attendee_id,role,offers,seeks\nAna,baker,pan;queso,vino;pan\nLuis,,vino,pan"
      })
  void commas_tabs_and_semicolons_are_read_alike(String table) {
    PeopleTable read = PeopleTable.read(table, 500);
    assertThat(read.problems()).isEmpty();
    assertThat(read.people()).extracting(ListedPerson::name).containsExactly("Ana", "Luis");
    assertThat(read.people().get(0).offers())
        .containsExactly(ListedOffer.of("pan"), ListedOffer.of("queso"));
    assertThat(read.people().get(0).seeks()).containsExactly(ListedSeek.of("vino"));
  }

  @Test
  void real_attendees_are_read_as_they_are() {
    PeopleTable read = PeopleTable.read(SampleData.attendees("2016", 60).getBytes(UTF_8), 500);
    assertThat(read.problems()).isEmpty();
    assertThat(read.people()).hasSize(60);
    assertThat(read.people().get(1).offers())
        .contains(ListedOffer.of("Cloud (AWS, GAE, Azure, etc.)"));
    assertThat(read.people())
        .allSatisfy(
            person ->
                assertThat(person.seeks().stream().map(ListedSeek::skill))
                    .doesNotContainAnyElementsOf(
                        person.offers().stream().map(ListedOffer::skill).toList()));
    assertThat(codes(read.notes())).contains("table.note-unused", "table.note-repeated");
  }

  @Test
  void any_encoding_that_spreadsheets_write_is_read() {
    String table = "nombre,ofrece,busca\nBegoña,diseño,edición\nLuis,vino,pan\n";
    assertThat(names(table.getBytes(UTF_8))).contains("Begoña");
    assertThat(names(("\uFEFF" + table).getBytes(UTF_8))).contains("Begoña");
    assertThat(names(table.getBytes(UTF_16))).contains("Begoña");
    byte[] windows = table.getBytes(Charset.forName("windows-1252"));
    assertThat(names(windows)).contains("Begoña");
    assertThat(codes(PeopleTable.read(windows, 500).notes())).contains("table.note-windows");
  }

  @Test
  void what_is_no_text_is_told_apart_from_what_is() {
    assertThat(problems(new byte[] {0, 1, 2, 3})).containsExactly("table.not-text");
    assertThat(problems(new byte[] {0x1f, (byte) 0x8b, 8, 0})).containsExactly("table.not-text");
    assertThat(problems("PK\u0003\u0004".getBytes(UTF_8))).containsExactly("table.workbook");
  }

  @Test
  void a_missing_column_is_named() {
    assertThat(problems("name,seeks" + TWO)).containsExactly("table.no-offers");
    assertThat(problems("who,offers,seeks" + TWO)).containsExactly("table.no-names");
    assertThat(problems("a,b,c" + TWO))
        .containsExactly("table.no-names", "table.no-offers", "table.no-seeks");
    assertThat(problems("name,offers,seeks,busca" + TWO)).containsExactly("table.column-twice");
  }

  @Test
  void nothing_to_read_is_said() {
    assertThat(problems("")).containsExactly("table.empty");
    assertThat(problems("\n \n")).containsExactly("table.empty");
    assertThat(problems("name,offers,seeks\n")).containsExactly("table.only-a-header");
    assertThat(problems("name,offers,seeks\nAna,pan,vino")).containsExactly("table.one-person");
    assertThat(problems("name,offers,seeks\nAna,,\nLuis,-,\n"))
        .containsExactly("table.nothing-useful");
  }

  @Test
  void problems_stand_at_the_row_and_column_of_the_file() {
    PeopleTable read =
        PeopleTable.read(
            "nombre,ofrece,busca,presentaciones\nAna,pan,vino,\n\n,pan,vino,2\nLuis,vino,pan,muchas\n"
                + "Eva,%s,pan,2\nIker,vino,pan,2,otra\n".formatted("x".repeat(161)),
            500);
    assertThat(read.people()).isEmpty();
    assertThat(read.problems())
        .extracting(TableRemark::row, TableRemark::column, TableRemark::code)
        .containsExactly(
            tuple(4, "nombre", "table.name-missing"),
            tuple(5, "presentaciones", "table.not-a-number"),
            tuple(6, "ofrece", "table.item-too-long"),
            tuple(7, "", "table.row-too-wide"));
  }

  @Test
  void the_same_id_twice_is_a_problem_and_the_same_name_twice_is_not() {
    assertThat(problems("id,offers,seeks\n7,pan,vino\n7,vino,pan\n"))
        .containsExactly("table.id-twice");
    PeopleTable names = PeopleTable.read("name,offers,seeks\nAna,pan,vino\nAna,vino,pan\n", 500);
    assertThat(names.people()).extracting(ListedPerson::name).containsExactly("Ana", "Ana (2)");
    assertThat(codes(names.notes())).containsExactly("table.note-name-twice");
    PeopleTable ids =
        PeopleTable.read("id,name,offers,seeks\na1,Ana,pan,vino\na2,Ana,vino,pan\n", 500);
    assertThat(ids.people()).extracting(ListedPerson::name).containsExactly("Ana", "Ana (a2)");
  }

  @Test
  void a_formula_is_text_and_noted() {
    PeopleTable read =
        PeopleTable.read("name,offers,seeks\n=HYPERLINK(1),pan,vino\nLuis,@vino,pan\n", 500);
    assertThat(read.people().get(0).name()).isEqualTo("=HYPERLINK(1)");
    assertThat(read.notes())
        .extracting(TableRemark::row, TableRemark::column)
        .containsExactly(tuple(2, "name"), tuple(3, "offers"));
  }

  @Test
  void private_columns_are_left_out_and_said_so() {
    PeopleTable read =
        PeopleTable.read("name,email,offers,seeks\nAna,a@x.org,pan,vino\nLuis,,vino,pan\n", 500);
    assertThat(codes(read.notes())).containsExactly("table.note-private");
  }

  @Test
  void too_many_people_or_rows_are_counted() {
    assertThat(problems(table(501))).containsExactly("table.too-many-people");
    assertThat(problems(table(10_001))).containsExactly("table.too-many-rows");
    assertThat(PeopleTable.read(table(10_000), 10_000).problems()).isEmpty();
  }

  @Test
  void broken_quotes_are_found_where_they_are() {
    PeopleTable read = PeopleTable.read("name,offers,seeks\nAna,\"pan,vino\nLuis,vino,pan\n", 500);
    assertThat(read.problems()).extracting(TableRemark::row).containsExactly(2);
    assertThat(codes(read.problems())).containsExactly("table.quotes");
  }

  @Test
  void every_remark_has_a_sentence_in_both_languages() {
    for (Language language : Language.values()) {
      for (int many : List.of(1, 2)) {
        String told = Sentences.of("table.note-repeated", language, List.of(many));
        assertThat(told).doesNotContain("{").doesNotContain("choice");
      }
    }
  }

  private static String table(int people) {
    return IntStream.range(0, people)
        .mapToObj(i -> "P" + i + ",pan,vino\n")
        .collect(Collectors.joining("", "name,offers,seeks\n", ""));
  }

  private static List<String> names(byte[] file) {
    return PeopleTable.read(file, 500).people().stream().map(ListedPerson::name).toList();
  }

  private static List<String> problems(byte[] file) {
    return codes(PeopleTable.read(file, 500).problems());
  }

  private static List<String> problems(String table) {
    return problems(table.getBytes(UTF_8));
  }

  private static List<String> codes(List<TableRemark> remarks) {
    return remarks.stream().map(TableRemark::code).toList();
  }
}
