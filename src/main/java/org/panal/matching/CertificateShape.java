package org.panal.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Whether a certificate can be about these people at all. One that comes from outside may hold
 * anything: numbers so large that sums wrap around, levels that are missing, people made up.
 */
final class CertificateShape {

  /** What an honest solver's prices never exceed; a few of them still add up in a long. */
  private static final long MOST_PRICE = 1L << 60;

  private static final long MOST_BONUS = 1L << 55;

  private CertificateShape() {}

  /** What is wrong; nothing where the rest can be checked. */
  static List<String> problems(Certificate certificate, int levels, Collection<String> people) {
    var problems = new ArrayList<String>();
    if (certificate.levelBonuses().size() != levels || certificate.shortages().size() != levels) {
      problems.add("the certificate has other levels");
    }
    if (prices(certificate).anyMatch(price -> isBeyond(price, MOST_PRICE))
        || certificate.levelBonuses().stream().anyMatch(bonus -> isBeyond(bonus, MOST_BONUS))) {
      problems.add("a number is too large");
    }
    if (!people.containsAll(certificate.places().keySet())
        || certificate.shortages().stream().anyMatch(some -> !people.containsAll(some))) {
      problems.add("somebody is named who is not there");
    }
    return problems;
  }

  private static boolean isBeyond(long number, long most) {
    return number > most || number < -most;
  }

  private static LongStream prices(Certificate certificate) {
    Stream<Long> given =
        Stream.of(
                Stream.of(certificate.grain()),
                certificate.places().values().stream().flatMap(List::stream),
                certificate.ends().stream()
                    .flatMap(end -> Stream.of(end.atFirst(), end.atSecond())),
                certificate.oddSets().stream().map(Certificate.OddSet::price))
            .flatMap(numbers -> numbers);
    return given.mapToLong(Long::longValue);
  }
}
