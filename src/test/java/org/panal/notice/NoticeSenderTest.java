package org.panal.notice;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.event.Occurrences;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.Introductions;
import org.panal.introduction.Rounds;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.MailServer;
import org.panal.testing.Mails;
import org.panal.testing.Rows;

@QuarkusTest
@WithTestResource(MailServer.class)
class NoticeSenderTest {
  @Inject NoticeSender sender;
  @Inject Outbox outbox;
  @Inject Letters letters;
  @Inject Notices notices;
  @Inject NoticeConfig config;
  @Inject Rsvps rsvps;
  @Inject Occurrences occurrences;
  @Inject Rounds rounds;
  @Inject Introductions introductions;
  @Inject Guests guests;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Evenings evenings;

  @Test
  void a_mail_has_two_forms_and_says_that_a_machine_wrote_it() throws Exception {
    Evening evening = evenings.forSeats(null);
    UUID marta = going("Marta Gil", evening);
    sender.sendDue();
    MimeMessage mail = only(marta);
    assertThat(mail.getSubject()).isEqualTo("You’re going: Copy & Code, Wednesday 5 March");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getMessageID()).matches("<going\\.[0-9a-f.-]+\\.1@panal\\.example>");
    assertThat(mail.getReplyTo()).isEqualTo(mail.getFrom());
    assertThat(mail.getFrom()[0]).hasToString("Panal <panal@panal.example>");
    assertThat(headers(mail))
        .as("none of them empty, and none that nobody needs")
        .containsExactlyInAnyOrder(
            "Return-Path",
            "Received",
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted");
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    assertThat(part(mail, "text/plain"))
        .contains("Marta, you’re going", "Wednesday 5 March, 18:30", "Coworking Valdemiel")
        .contains("http://panal.example/events/" + evening.code())
        .doesNotContain("<", "&amp;");
    assertThat(part(mail, "text/html"))
        .contains("<html lang=\"en\">", "Marta, you’re going", "Copy &amp; Code")
        .contains("href=\"http://panal.example/events/" + evening.code() + "\"");
  }

  @Test
  void a_mail_speaks_the_language_of_its_reader() throws Exception {
    Evening evening = evenings.forSeats(null);
    UUID iker = rows.member("Iker Etxea");
    rows.change("UPDATE member SET language = 'ES' WHERE id = ?1", iker);
    answer(iker, evening, RsvpForm.yes());
    sender.sendDue();
    MimeMessage mail = only(iker);
    assertThat(mail.getSubject()).isEqualTo("Tienes plaza: Copy & Code, miércoles 5 de marzo");
    assertThat(part(mail, "text/plain")).contains("Iker, te esperamos", "Ver el evento");
    assertThat(part(mail, "text/html")).contains("<html lang=\"es\">", "No puedo ir");
  }

  @Test
  void whoever_is_promoted_is_told_so() throws Exception {
    Evening evening = evenings.forSeats(1);
    UUID marta = going("Marta Gil", evening);
    UUID iker = going("Iker Etxea", evening);
    answer(marta, evening, RsvpForm.no());
    sender.sendDue();
    assertThat(mailsTo(marta)).isEmpty();
    assertThat(only(iker).getSubject()).startsWith("A place opened: Copy & Code");
    assertThat(part(only(iker), "text/plain")).contains("next in line");
  }

  @Test
  void whoever_was_coming_reads_that_it_is_off_and_why() throws Exception {
    Evening evening = evenings.forSeats(null);
    UUID marta = going("Marta Gil", evening);
    UUID iker = going("Iker Etxea", evening);
    rows.change("UPDATE member SET language = 'ES' WHERE id = ?1", iker);
    once.run(() -> occurrences.cancel(evening.organiser(), evening.code(), "The heating broke."));
    sender.sendDue();
    assertThat(only(marta).getSubject()).isEqualTo("Cancelled: Copy & Code, Wednesday 5 March");
    assertThat(part(only(marta), "text/plain"))
        .contains("Marta, this one is off", "The heating broke.", "Wednesday 5 March, 18:30");
    assertThat(part(only(iker), "text/html")).contains("Iker, esta vez no habrá", "18:30");
  }

  @Test
  void past_the_cut_off_whoever_waits_is_told_of_a_free_place_until_somebody_takes_it()
      throws Exception {
    Evening evening = evenings.forSeats(1);
    UUID marta = going("Marta Gil", evening);
    UUID iker = going("Iker Etxea", evening);
    UUID ana = going("Ana Ribera", evening);
    sender.sendDue();
    rows.change(
        "UPDATE occurrence SET cut_off_minutes = 100000000 WHERE code = ?1", evening.code());
    answer(marta, evening, RsvpForm.no());
    sender.sendDue();
    assertThat(only(iker).getSubject())
        .isEqualTo("A place is free: Copy & Code, Wednesday 5 March");
    assertThat(part(only(ana), "text/plain")).contains("Ana, a place is free", "takes it first");
    once.run(() -> rsvps.claim(Viewer.member(iker, Set.of()), evening.code()));
    answer(iker, evening, RsvpForm.no());
    once.run(() -> rsvps.claim(Viewer.member(ana, Set.of()), evening.code()));
    sender.sendDue();
    assertThat(mailsTo(ana)).as("the second notice is true no more").hasSize(2);
  }

  @Test
  void whoever_comes_reads_when_and_where_it_is_now() throws Exception {
    Evening evening = evenings.forSeats(null);
    UUID marta = going("Marta Gil", evening);
    sender.sendDue();
    once.run(
        () ->
            occurrences.change(
                evening.organiser(),
                evening.code(),
                Evenings.at(Evenings.START.plusHours(1), Evenings.END.plusHours(1), null),
                null));
    sender.sendDue();
    assertThat(mailsTo(marta)).as("collected for some minutes").hasSize(1);
    rows.change("UPDATE notice SET next_at = created_at WHERE member_id = ?1", marta);
    sender.sendDue();
    MimeMessage mail = about(marta, "moved");
    assertThat(mail.getSubject()).isEqualTo("Changed: Copy & Code, now Wednesday 5 March, 19:30");
    assertThat(part(mail, "text/plain")).contains("something has changed", "19:30", "Valdemiel");
  }

  @Test
  void introductions_come_in_one_mail_whose_subject_is_the_reason() throws Exception {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.member("Ana Ribera", "copywriting", "web-programming");
    rows.change("UPDATE member SET language = 'ES' WHERE id = ?1", ana);
    guests.answer(ana, evening, RsvpForm.yes());
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    sender.sendDue();
    MimeMessage english = about(marta, "introductions");
    assertThat(english.getSubject()).isEqualTo("Ana is looking for web programming");
    assertThat(part(english, "text/plain"))
        .contains("Marta, meet Ana", "You bring: Web programming", "Ana brings: Copywriting")
        .contains("http://panal.example/introductions", "Stop introductions")
        .doesNotContain("Ribera", "<");
    assertThat(part(english, "text/html"))
        .contains("<h2", "Ana R.", ">AR<", "href=\"http://panal.example/introductions\"")
        .doesNotContain("Ribera");
    MimeMessage spanish = about(ana, "introductions");
    assertThat(spanish.getSubject()).isEqualTo("Marta busca redacción publicitaria");
    assertThat(part(spanish, "text/plain")).contains("Ana, te presentamos a Marta", "Tú aportas");
  }

  @Test
  void introductions_that_are_answered_need_no_mail() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    sender.sendDue();
    rounds.draw(evening.organiser(), evening.code());
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    Viewer viewer = Guests.as(marta);
    UUID id = introductions.list(viewer, Language.EN, Paging.first()).items().get(0).id();
    AnswerForm yes = AnswerForm.of(Answer.LOOKING_FORWARD);
    once.run(() -> introductions.answer(viewer, id, yes, Language.EN));
    sender.sendDue();
    assertThat(row(marta).kind()).isEqualTo(NoticeKind.INTRODUCTIONS);
    assertThat(row(marta).state()).isEqualTo(NoticeState.DROPPED);
  }

  @Test
  void whoever_is_not_going_any_more_gets_no_mail_and_one_when_they_come_back() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going("Marta Gil", evening);
    answer(marta, evening, RsvpForm.no());
    sender.sendDue();
    assertThat(row(marta).state()).isEqualTo(NoticeState.DROPPED);
    assertThat(mailsTo(marta)).isEmpty();
    answer(marta, evening, RsvpForm.yes());
    sender.sendDue();
    assertThat(row(marta).state()).isEqualTo(NoticeState.SENT);
    assertThat(mailsTo(marta)).hasSize(1);
  }

  @Test
  void a_crash_after_the_mail_left_sends_it_again_with_the_same_message_id() throws Exception {
    UUID marta = going("Marta Gil", evenings.forSeats(null));
    UUID crashed = UUID.randomUUID();
    for (Notice notice : outbox.claim(crashed)) {
      sender.send(letters.of(notice).orElseThrow());
    }
    sender.sendDue();
    assertThat(mailsTo(marta)).as("the lease still runs").hasSize(1);
    rows.change("UPDATE notice SET lease_until = created_at WHERE owner = ?1", crashed);
    sender.sendDue();
    sender.sendDue();
    assertThat(mailsTo(marta)).hasSize(2);
    assertThat(mailsTo(marta).get(0).getMessageID())
        .isEqualTo(mailsTo(marta).get(1).getMessageID());
    assertThat(row(marta).state()).isEqualTo(NoticeState.SENT);
  }

  @Test
  void a_worker_whose_lease_was_taken_over_settles_nothing() {
    UUID marta = going("Marta Gil", evenings.forSeats(null));
    UUID slow = UUID.randomUUID();
    List<Notice> held = outbox.claim(slow);
    rows.change("UPDATE notice SET owner = ?1 WHERE owner = ?2", UUID.randomUUID(), slow);
    held.forEach(notice -> outbox.sent(notice, slow));
    assertThat(row(marta).state()).isEqualTo(NoticeState.NEW);
    rows.change("UPDATE notice SET owner = NULL, lease_until = NULL WHERE state = 'NEW'");
  }

  @Test
  void workers_at_once_send_each_mail_once() {
    Evening evening = evenings.forSeats(null);
    List<UUID> members = rows.members(60);
    members.forEach(member -> answer(member, evening, RsvpForm.yes()));
    try (AtOnce workers = new AtOnce(4)) {
      workers.run(List.of(1, 2, 3, 4), worker -> sender.sendDue());
    }
    assertThat(members).allSatisfy(member -> assertThat(mailsTo(member)).hasSize(1));
    assertThat(members.stream().map(member -> row(member).state()).collect(toSet()))
        .containsExactly(NoticeState.SENT);
  }

  @Test
  void a_hostile_name_changes_no_header() throws Exception {
    UUID plain = going("Marta Gil", evenings.forSeats(null));
    Evening evening = evenings.forSeats(null);
    rows.change(
        "UPDATE event SET title = ?2 WHERE id = ?1",
        evening.id(),
        "Code\r\nBcc: eve@example.org\r\n\r\n<b>\u202eedoC</b> \ud83d\udc1d");
    UUID hostile = going("Eve\r\nBcc:\u0000x@example.org", evening);
    sender.sendDue();
    assertThat(headers(only(hostile))).isEqualTo(headers(only(plain)));
    assertThat(only(hostile).getAllRecipients()).hasSize(1);
    assertThat(only(hostile).getSubject())
        .startsWith("You’re going: Code Bcc: eve@example.org <b> edoC</b> \ud83d\udc1d");
    assertThat(part(only(hostile), "text/html")).doesNotContain("<b>\u202e");
    assertThat(MailServer.mailsTo("eve@example.org")).isEmpty();
  }

  @Test
  void what_cannot_be_sent_is_tried_later_and_given_up_at_last() {
    UUID marta = going("Marta Gil", evenings.forSeats(null));
    rows.change("UPDATE member SET email = ?2 WHERE id = ?1", marta, "no address " + marta);
    sender.sendDue();
    assertThat(row(marta).state()).isEqualTo(NoticeState.NEW);
    assertThat(row(marta).tries()).isEqualTo(1);
    assertThat(row(marta).problem()).contains("no single mail address");
    assertThat(row(marta).nextAt()).isAfter(row(marta).createdAt().plus(config.pause()));
    rows.change(
        "UPDATE notice SET next_at = created_at, tries = ?2 WHERE member_id = ?1",
        marta,
        config.tries() - 1);
    sender.sendDue();
    assertThat(row(marta).state()).isEqualTo(NoticeState.DEAD);
  }

  private UUID going(String name, Evening evening) {
    UUID member = rows.member(name);
    answer(member, evening, RsvpForm.yes());
    return member;
  }

  private void answer(UUID member, Evening evening, RsvpForm form) {
    once.run(() -> rsvps.answer(Viewer.member(member, Set.of()), evening.code(), form));
  }

  private NoticeRow row(UUID member) {
    return Stream.iterate(0, page -> page + 1)
        .limit(5)
        .map(page -> notices.list(Viewer.system("test"), null, new Paging(page, 100)))
        .flatMap(slice -> slice.items().stream())
        .filter(row -> row.memberId().equals(member))
        .findFirst()
        .orElseThrow();
  }

  private List<MimeMessage> mailsTo(UUID member) {
    return MailServer.mailsTo(
        (String) rows.value("SELECT email FROM member WHERE id = ?1", member));
  }

  private MimeMessage about(UUID member, String kind) throws Exception {
    for (MimeMessage mail : mailsTo(member)) {
      if (mail.getMessageID().startsWith("<" + kind)) {
        return mail;
      }
    }
    throw new AssertionError("no mail about " + kind);
  }

  private MimeMessage only(UUID member) {
    assertThat(mailsTo(member)).hasSize(1);
    return mailsTo(member).get(0);
  }

  private static Set<String> headers(MimeMessage mail) throws Exception {
    return Collections.list(mail.getAllHeaders()).stream().map(Header::getName).collect(toSet());
  }

  private static String part(MimeMessage mail, String type) {
    return type.equals("text/html") ? Mails.html(mail) : Mails.text(mail);
  }
}
