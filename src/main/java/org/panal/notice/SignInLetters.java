package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.panal.access.SignInMail;
import org.panal.access.SignIns;
import org.panal.notice.Stationery.Written;
import org.panal.shared.Viewer;
import org.panal.words.CodeMailWords;

/** Writes the mail with the code and the link that let somebody in. */
@ApplicationScoped
class SignInLetters {
  private static final Viewer SENDER = Viewer.system("mail");

  private final SignIns signIns;
  private final Stationery stationery;

  SignInLetters(SignIns signIns, Stationery stationery) {
    this.signIns = signIns;
    this.stationery = stationery;
  }

  Optional<Letter> of(UUID signIn, Notice notice) {
    return signIns.mail(SENDER, signIn).map(mail -> letter(mail, notice));
  }

  /** Each try has a code of its own, so each is another mail: mailboxes hide a repeated id. */
  private Letter letter(SignInMail mail, Notice notice) {
    Envelope.House house = stationery.house();
    CodeMailWords words = Stationery.words(CodeMailWords.class, mail.language());
    Entrance entrance = Entrance.of(house, mail, words);
    Written written = Written.of(mail.language(), () -> NoticeMails.signin(entrance));
    String id = house.messageId(notice.dedupKey() + "." + notice.tries());
    return new Letter(mail.email(), entrance.subject(), id, written.html(), written.text());
  }
}
