package org.panal.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
      return found(mail, part -> part.isMimeType(type))
          .orElseThrow(() -> new AssertionError("no " + type))
          .getContent()
          .toString();
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  /** A picture that travels with the mail, by the name that the HTML calls it by. */
  public static Optional<byte[]> picture(MimeMessage mail, String name) {
    try {
      Optional<Part> found =
          found(
              mail,
              part ->
                  part.getHeader("Content-ID") != null
                      && part.getHeader("Content-ID")[0].equals("<" + name + ">"));
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(found.get().getInputStream().readAllBytes());
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private interface Wanted {
    boolean is(Part part) throws MessagingException;
  }

  private static Optional<Part> found(Part part, Wanted wanted)
      throws IOException, MessagingException {
    if (wanted.is(part)) {
      return Optional.of(part);
    }
    if (part.getContent() instanceof MimeMultipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        Optional<Part> found = found(parts.getBodyPart(i), wanted);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
