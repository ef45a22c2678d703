package org.panal.notice;

import org.jspecify.annotations.Nullable;
import org.panal.access.SignInMail;
import org.panal.words.CodeMailWords;
import org.panal.words.Names;

/**
 * What the mail to somebody who wants to come in shows.
 *
 * @param language the tag of the reader's language
 * @param product what this installation is called
 * @param reader their first name, or null where nobody has that address yet
 * @param code in two groups, as it is read aloud
 * @param link to a page with one button
 * @param links whether either links an account of the identity provider
 */
public record Entrance(
    String language,
    String product,
    String subject,
    @Nullable String reader,
    String code,
    String link,
    boolean links) {
  static Entrance of(Envelope.House house, SignInMail mail, CodeMailWords words) {
    String name = mail.name();
    String product = house.product();
    return new Entrance(
        mail.language().tag(),
        product,
        name == null ? words.join_subject(product) : words.subject(product),
        name == null ? null : Names.first(name),
        mail.code().substring(0, 3) + " " + mail.code().substring(3),
        house.site().at("/sign-in/link/" + mail.link()),
        mail.links());
  }
}
