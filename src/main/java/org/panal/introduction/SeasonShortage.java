package org.panal.introduction;

/**
 * Something that people who came to dates looked for and nobody there offered.
 *
 * @param skill its code
 * @param label its name in the reader's language
 * @param times how often somebody looked for it, once a person and date
 */
public record SeasonShortage(String skill, String label, long times) {}
