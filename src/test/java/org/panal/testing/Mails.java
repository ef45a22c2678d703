package org.panal.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the mails that came. */
public final class Mails {
  private Mails() {}

  /** The latest mail to an address. */
  public static MimeMessage latestTo(String address) {
    List<MimeMessage> mails = MailServer.mailsTo(address);
    return mails.get(mails.size() - 1);
  }

  public static String text(MimeMessage mail) {
    return part(mail, "text/plain");
  }

  public static String html(MimeMessage mail) {
    return part(mail, "text/html");
  }

  /** The first thing in a mail's text that looks like this. */
  public static String found(MimeMessage mail, String pattern) {
    Matcher hit = Pattern.compile(pattern).matcher(text(mail));
    if (!hit.find()) {
      throw new AssertionError("no " + pattern + " in " + text(mail));
    }
    return hit.group(1);
  }

  private static String part(MimeMessage mail, String type) {
    try {
      MimeMultipart parts = (MimeMultipart) mail.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        if (parts.getBodyPart(i).isMimeType(type)) {
          return parts.getBodyPart(i).getContent().toString();
        }
      }
      throw new AssertionError("no " + type);
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }
}
