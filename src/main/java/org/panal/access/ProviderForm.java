package org.panal.access;

import org.panal.shared.Language;

/**
 * How somebody comes back from the provider.
 *
 * @param language of mails to them
 * @param back the page to go on to, one of ours
 */
public record ProviderForm(Language language, String back) {}
