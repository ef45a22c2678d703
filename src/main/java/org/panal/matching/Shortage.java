package org.panal.matching;

/** So many look for a skill, so few offer it. */
public record Shortage(String skill, int seekers, int offerers) {}
