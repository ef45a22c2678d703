package org.panal.notice;

/**
 * A mail as it leaves.
 *
 * @param to the address alone, never with a name
 * @param messageId the same each time the same notice is sent
 */
public record Letter(String to, String subject, String messageId, String html, String text) {}
