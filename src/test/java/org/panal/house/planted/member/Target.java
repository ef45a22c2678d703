package org.panal.house.planted.member;

/** Stands to the right of what imports it. */
public class Target {}
