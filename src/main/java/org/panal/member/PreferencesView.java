package org.panal.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody likes to be introduced. */
public record PreferencesView(
    Gathering gathering,
    int introductions,
    @Nullable Integer monthlyCap,
    @Nullable LocalDate pausedUntil,
    boolean listening,
    boolean avoidsOwnOrganisation,
    long version) {}
