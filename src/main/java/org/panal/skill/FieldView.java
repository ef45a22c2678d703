package org.panal.skill;

/**
 * A field of work.
 *
 * @param label its name in the reader's language
 * @param icon the name of its icon
 */
public record FieldView(String code, String label, String labelEn, String labelEs, String icon) {}
