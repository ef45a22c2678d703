package org.panal.access;

import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;

/**
 * What the mail of somebody who wants to sign in holds.
 *
 * @param name of the member who has the address, or null where it invites to join
 * @param code six digits
 * @param link the secret of the link
 * @param links whether using them links an account of the provider
 */
public record SignInMail(
    String email,
    Language language,
    @Nullable String name,
    String code,
    String link,
    boolean links) {}
