package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;
import org.panal.shared.Language;
import org.panal.testing.SampleData;

class RepeatRuleTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T18:30");
  private static final int WEEKS = 60;

  @Test
  void every_case_of_libical_is_counted_as_expected_or_refused() {
    List<Map<String, String>> cases = SampleData.rows(SampleData.text("recurrence_cases.csv"));
    long counted = cases.stream().filter(RepeatRuleTest::isCounted).count();
    assertThat(cases).hasSize(92);
    assertThat(counted).as("cases that repeat by days, weeks, months or years").isEqualTo(43);
  }

  /** Whether the rule is one of ours; if so, it gives the expected dates. */
  private static boolean isCounted(Map<String, String> row) {
    LocalDateTime first = time(row.get("dtstart"));
    List<LocalDateTime> expected =
        Stream.of(row.get("instances").split(",")).map(RepeatRuleTest::time).toList();
    try {
      RepeatRule rule = RepeatRule.read(row.get("rrule"), ZoneOffset.UTC, "rrule");
      assertThat(rule.starts(first, expected.get(expected.size() - 1)))
          .as(row.get("note"))
          .isEqualTo(expected);
      return true;
    } catch (Invalid no) {
      assertThat(no.errors())
          .extracting(FieldError::code)
          .containsExactly("recurrence.unsupported");
      return false;
    }
  }

  private static LocalDateTime time(String written) {
    String plain = written.replace("Z", "");
    return plain.contains("T")
        ? LocalDateTime.parse(plain, BASIC)
        : LocalDate.parse(plain, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
  }

  @Test
  void a_weekly_event_keeps_its_hour_on_the_wall_in_every_zone_of_the_real_events() {
    List<Map<String, String>> events = SampleData.rows(SampleData.text("events.csv.gz"));
    assertThat(events).hasSizeGreaterThan(4000);
    events.forEach(RepeatRuleTest::keepsItsHour);
  }

  private static void keepsItsHour(Map<String, String> event) {
    ZoneId zone = ZoneId.of(event.get("time_zone"));
    OffsetDateTime written = OffsetDateTime.parse(event.get("starts_at"));
    LocalDateTime first = written.toLocalDateTime();
    List<LocalDateTime> starts =
        RepeatRule.read("FREQ=WEEKLY;COUNT=" + WEEKS, zone, "rrule")
            .starts(first, first.plusYears(2));
    List<When> whens =
        When.meantAll(
            starts.stream()
                .map(start -> OccurrenceForm.between(start, start.plusHours(2), ZoneOffset.MAX))
                .toList(),
            zone,
            "");
    assertThat(whens.get(0).startsAt()).isEqualTo(written.toInstant());
    assertThat(whens)
        .extracting(When::start)
        .isEqualTo(IntStream.range(0, WEEKS).mapToObj(first::plusWeeks).toList());
    assertThat(whens)
        .allSatisfy(
            when -> {
              assertThat(when.start().toLocalTime()).isEqualTo(first.toLocalTime());
              assertThat(when.startsAt())
                  .isEqualTo(when.start().toInstant(zone.getRules().getOffset(when.startsAt())));
            });
  }

  @Test
  void every_date_of_a_series_at_a_clock_change_is_asked_about() {
    LocalDateTime first = LocalDateTime.parse("2026-10-18T02:30");
    List<OccurrenceForm> forms =
        RepeatRule.read("FREQ=WEEKLY;COUNT=60", MADRID, "rrule")
            .starts(first, first.plusYears(2))
            .stream()
            .map(start -> OccurrenceForm.between(start, start.plusHours(3), null))
            .toList();
    assertThatThrownBy(() -> When.meantAll(forms, MADRID, ""))
        .isInstanceOfSatisfying(
            Invalid.class,
            no ->
                assertThat(no.errors())
                    .extracting(error -> error.values().get(0), FieldError::code)
                    .containsExactly(
                        tuple("2026-10-25", "occurrence.time-exists-twice"),
                        tuple("2027-03-28", "occurrence.time-does-not-exist"),
                        tuple("2027-10-31", "occurrence.time-exists-twice")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weekly",
        "FREQ=NEVER",
        "FREQ=WEEKLY;BYDAY=XX",
        "COUNT=3",
        "FREQ=WEEKLY;UNTIL=20269999"
      })
  void what_is_no_rule_is_refused(String written) {
    assertRefused(written, "recurrence.unreadable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=HOURLY;COUNT=3",
        "FREQ=DAILY;BYHOUR=9,10",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=2"
      })
  void finer_rules_are_refused(String written) {
    assertRefused(written, "recurrence.unsupported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;COUNT=1001",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=100",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20280101"
      })
  void rules_without_measure_are_refused(String written) {
    assertRefused(written, "recurrence.out-of-range");
  }

  private static void assertRefused(String written, String code) {
    assertThatThrownBy(() -> RepeatRule.read(written, MADRID, "rrule"))
        .isInstanceOfSatisfying(
            Invalid.class,
            no -> assertThat(no.errors()).extracting(FieldError::code).containsExactly(code));
  }

  @Test
  void an_end_is_read_in_the_zone_and_written_in_utc() {
    RepeatRule byDay = RepeatRule.read("FREQ=DAILY;UNTIL=20261128", MADRID, "rrule");
    assertThat(byDay.starts(THURSDAY, THURSDAY.plusYears(1))).hasSize(3);
    assertThat(byDay.export(MADRID)).isEqualTo("FREQ=DAILY;UNTIL=20261128T225959Z");
    RepeatRule read = RepeatRule.read(byDay.export(MADRID), MADRID, "rrule");
    assertThat(read.text()).isEqualTo(byDay.text());
  }

  @Test
  void what_ends_before_a_date_gives_neither_it_nor_any_after_it() {
    RepeatRule cut =
        RepeatRule.read("RRULE:FREQ=WEEKLY;COUNT=10", MADRID, "rrule")
            .endingBefore(THURSDAY.plusWeeks(2));
    assertThat(RepeatRule.stored(cut.text()).starts(THURSDAY, THURSDAY.plusYears(1)))
        .containsExactly(THURSDAY, THURSDAY.plusWeeks(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=WEEKLY                     | Every week on Thursday               | Cada semana, el jueves
          FREQ=WEEKLY;INTERVAL=2;COUNT=12 | Every 2 weeks on Thursday, 12 times  | Cada 2 semanas, el jueves, 12 veces
          FREQ=MONTHLY;BYDAY=4TH          | Every month on the fourth Thursday   | Cada mes, el cuarto jueves
          FREQ=MONTHLY;BYDAY=-1TH         | Every month on the last Thursday     | Cada mes, el último jueves
          FREQ=MONTHLY;UNTIL=20270531     | Every month on day 26, until 31 May 2027 | Cada mes, el día 26, hasta el 31 de mayo de 2027
          FREQ=YEARLY                     | By a rule of its own                 | Con una regla propia
          """)
  void a_rule_is_said_in_words(String rrule, String english, String spanish) {
    RecurrenceCard card =
        new RecurrenceCard(
            RepeatRule.read(rrule, MADRID, "rrule").export(MADRID), THURSDAY, MADRID, List.of());
    assertThat(card.inWords(Language.EN)).isEqualTo(english);
    assertThat(card.inWords(Language.ES)).isEqualTo(spanish);
  }

  @Test
  void the_hour_of_the_day_is_that_of_the_first_date() {
    assertThat(
            RepeatRule.read("FREQ=MONTHLY;BYDAY=4TH;COUNT=3", MADRID, "rrule")
                .starts(THURSDAY, THURSDAY.plusYears(1)))
        .extracting(LocalDateTime::toLocalTime)
        .containsOnly(LocalTime.of(18, 30));
  }
}
