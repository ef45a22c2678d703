package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.panal.event.EventForm;
import org.panal.event.Events;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.Introductions;
import org.panal.member.Goal;
import org.panal.member.GoalKind;
import org.panal.member.OfferForm;
import org.panal.member.ProfileForm;
import org.panal.member.Profiles;
import org.panal.member.ReportForm;
import org.panal.member.ReportReason;
import org.panal.member.Reports;
import org.panal.member.SeekForm;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.Guests;
import org.panal.testing.Made;
import org.panal.testing.MailServer;
import org.panal.testing.Mails;
import org.panal.testing.Principals;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;
import org.panal.testing.Who;

/** Whatever members write stays text: in pages, in files that spreadsheets open, and in mails. */
@QuarkusTest
@WithTestResource(MailServer.class)
@Tag(Scorecard.TAG)
class InjectionTest {
  private static final Set<String> HEADERS =
      Set.of(
          "Auto-Submitted",
          "Cc", // empty: the mailer writes it whether somebody is in it or not
          "Content-Type",
          "Date",
          "From",
          "MIME-Version",
          "Message-ID",
          "Received",
          "Reply-To",
          "Return-Path",
          "Subject",
          "To",
          "X-Auto-Response-Suppress");

  @Inject Instance<Made> things;
  @Inject Principals principals;
  @Inject Profiles profiles;
  @Inject Events events;
  @Inject Rsvps rsvps;
  @Inject Introductions introductions;
  @Inject Reports reports;
  @Inject NoticeSender sender;
  @Inject Once once;
  @Inject Rows rows;

  private static final List<String> CORPUS =
      List.of(
          "<zq onload=x>",
          "\"><zq onload=x>",
          "'><zq onload=x>",
          "\" zqattr=\"x",
          "' zqattr='x",
          "</title><zq>",
          "</textarea><zq>",
          "</script><zq>",
          "<!--<zq>-->",
          "<svg/onload=zq><zq>",
          "&lt;zq&gt;<zq>",
          "{zq}{#if true}zq{/if}",
          "{inject:zq}",
          "${7*7}zq#{7*7}",
          "{@java.lang.String zq}",
          "javascript:zq()",
          "a\r\nBcc: zq@example.org",
          "a\nX-Zq: x",
          "a%0d%0aX-Zq: x",
          "=HYPERLINK(\"https://zq.example\")",
          "+zq",
          "-zq",
          "@zq",
          "\t=zq",
          " =zq",
          "=1+1;zq\",\"=2",
          "{0} '{1}' zq",
          "zq\u202Egnp.exe",
          "zq\uD83D\uDC1D\uD83D\uDC1D",
          "zq'; DROP TABLE member; --",
          "zq%' or '1'='1",
          "../../zq");

  /** What may stand before any of them, and make somebody read it as something else. */
  private static final List<String> BEFORE =
      List.of(
          "",
          "a",
          "7",
          "'",
          "`",
          "\\",
          "&",
          "#",
          "*",
          "(",
          "[zq](",
          "\u00a0",
          "\u200f",
          "\ufeff",
          "\u00f1",
          "\uD83D\uDC1D");

  /**
   * All for the scorecard; by the test command one of four, which leaves some of every kind. In
   * full, each with everything before it: 512.
   */
  static Stream<String> corpus() {
    return BEFORE.stream()
        .limit(Boolean.getBoolean("panal.hostile-in-full") ? BEFORE.size() : 1)
        .flatMap(
            before ->
                IntStream.range(0, CORPUS.size())
                    .filter(i -> Scorecard.runs() || i % 4 == 0)
                    .mapToObj(i -> before + CORPUS.get(i)));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void hostile_text_is_shown_as_it_is_and_does_nothing(String text) throws Exception {
    Made made = things.get();
    tell(made, text);
    UUID introduction = made.introduction();
    Viewer self = Guests.as(made.self());
    for (UUID each : List.of(made.self(), made.pal())) {
      AnswerForm yes = AnswerForm.of(Answer.LOOKING_FORWARD);
      once.run(() -> introductions.answer(Guests.as(each), introduction, yes, Language.EN));
    }
    UUID pal = made.pal();
    once.run(() -> reports.make(self, pal, new ReportForm(ReportReason.OTHER, text)));
    sender.sendDue();
    pages(made).forEach(InjectionTest::assertPlain);
    files(made).forEach(InjectionTest::assertNoFormula);
    assertPlainMail(Mails.latestTo(made.emailOfSelf()));
    assertPlainMail(Mails.latestTo(addressOf(pal)));
  }

  /** Into every text that a member or organiser can write. */
  private void tell(Made made, String text) {
    for (UUID member : List.of(made.self(), made.pal())) {
      boolean isSelf = member.equals(made.self());
      String offers = isSelf ? "web-programming" : "copywriting";
      String seeks = isSelf ? "copywriting" : "web-programming";
      ProfileForm form =
          new ProfileForm(
              "N " + text,
              Language.EN,
              "web",
              text,
              text,
              text,
              List.of(new OfferForm(offers, 3), new OfferForm(text + " o", 3)),
              List.of(new SeekForm(seeks, 2, null)),
              List.of(),
              List.of(),
              List.of(text + " i"),
              List.of(new Goal(GoalKind.FIND_COLLABORATORS, text)),
              List.of(),
              List.of(),
              true);
      once.run(() -> profiles.replace(Guests.as(member), member, form, null));
      RsvpForm yes = new RsvpForm(true, false, true, 2, text);
      String code = made.code();
      once.run(() -> rsvps.answer(Guests.as(member), code, yes));
    }
    Viewer organiser = Viewer.member(made.organiser(), Set.of(Role.ORGANISER));
    UUID event = made.evening().event().id();
    EventForm form =
        new EventForm("T " + text, text, null, null, null, null, List.of(), null, null);
    once.run(() -> events.change(organiser, event, form, null));
  }

  private Stream<String> pages(Made made) {
    String manage = "/manage/events/" + made.code();
    return Stream.of(
            read(Who.NOBODY, made, "/events"),
            read(Who.NOBODY, made, "/events/" + made.code()),
            read(Who.SELF, made, "/events/" + made.code()),
            read(Who.SELF, made, "/introductions"),
            read(Who.SELF, made, "/profile"),
            read(Who.OTHER, made, "/members"),
            read(Who.OTHER, made, "/members/" + made.self()),
            read(Who.ORGANISER, made, manage),
            read(Who.ORGANISER, made, manage + "/edit"),
            read(Who.ORGANISER, made, manage + "/guests"),
            read(Who.ORGANISER, made, manage + "/guests/" + made.self()),
            read(Who.ORGANISER, made, manage + "/introductions"),
            read(Who.ORGANISER, made, manage + "/team"),
            read(Who.ADMIN, made, "/manage/reports"))
        .peek(page -> assertThat(page).contains("<html"));
  }

  private Stream<String> files(Made made) {
    String manage = "/manage/events/" + made.code();
    return Stream.of(
        read(Who.ORGANISER, made, manage + "/guests/csv"),
        read(Who.ORGANISER, made, manage + "/introductions/1/csv"));
  }

  private String read(Who who, Made made, String path) {
    return principals.of(who, made).header("Accept", "text/html, text/csv").get(path).asString();
  }

  private static void assertPlain(String html) {
    String withoutValues = html.replaceAll("\"[^\"]*\"", "\"\"");
    assertThat(html).doesNotContain("<zq", "<svg/onload", "49zq", "href=\"javascript");
    assertThat(withoutValues).doesNotContainPattern("<[a-z][^<>]*\\s(?:zqattr|onload)=");
  }

  /** A spreadsheet reads none of the cells as a formula. */
  private static void assertNoFormula(String csv) {
    try (var rows =
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .<List<String>>readValues(csv.replaceFirst("^\uFEFF", ""))) {
      assertThat(rows.readAll().stream().flatMap(List::stream))
          .isNotEmpty()
          .noneMatch(cell -> cell.matches("(?s)[\\s\u00a0\u200f\ufeff]*[=+@\t\r\u0000].*"))
          .noneMatch(cell -> cell.matches("(?s)\\s*-[^0-9].*"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertPlainMail(MimeMessage mail) throws MessagingException {
    Set<String> names = new TreeSet<>();
    Collections.list(mail.getAllHeaders()).stream().map(Header::getName).forEach(names::add);
    assertThat(names).isSubsetOf(HEADERS);
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertPlain(Mails.html(mail));
    assertThat(mail.getSubject()).doesNotContain("\r", "\n");
  }

  private String addressOf(UUID member) {
    return rows.value("SELECT email FROM member WHERE id = ?1", member).toString();
  }
}
