package org.panal.introduction;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.panal.turnout.DateTurnout;

/**
 * A date that took place, with all that is counted of it.
 *
 * @param returning who came and had come before
 * @param sought what was sought in vain, with how many sought it
 */
record SeasonDate(
    YearMonth month,
    DateTurnout turnout,
    Set<UUID> returning,
    List<SeasonPair> pairs,
    Map<String, Long> sought) {}
