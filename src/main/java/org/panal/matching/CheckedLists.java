package org.panal.matching;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One list of each person, one after the other in flat columns: codes, and a number for each. A bit
 * for each code, modulo 64, tells most people apart who share none with somebody.
 */
final class CheckedLists {

  private final int[] start;
  private final int[] code;
  private final long[] number;
  private final long[] mask;

  CheckedLists(
      Profiles all, Function<Profile, int[]> codesOf, Function<Profile, long[]> numbersOf) {
    start = new int[all.size() + 1];
    mask = column(all, person -> Codes.mask(codesOf.apply(person)));
    for (int person = 0; person < all.size(); person++) {
      start[person + 1] = start[person] + codesOf.apply(all.get(person)).length;
    }
    code = new int[start[all.size()]];
    number = new long[code.length];
    for (int person = 0; person < all.size(); person++) {
      int[] codes = codesOf.apply(all.get(person));
      System.arraycopy(codes, 0, code, start[person], codes.length);
      System.arraycopy(numbersOf.apply(all.get(person)), 0, number, start[person], codes.length);
    }
  }

  /** Codes with the numbers of a table. */
  static CheckedLists of(Profiles all, Function<Profile, SkillTable> tableOf) {
    return new CheckedLists(
        all, person -> tableOf.apply(person).skills(), person -> wide(tableOf.apply(person)));
  }

  private static long[] wide(SkillTable table) {
    return Arrays.stream(table.values()).asLongStream().toArray();
  }

  /** A number for each person. */
  static long[] column(Profiles all, ToLongFunction<Profile> of) {
    long[] column = new long[all.size()];
    Arrays.setAll(column, person -> of.applyAsLong(all.get(person)));
    return column;
  }

  /** Lays a person's numbers out by code; those of whom was laid out before are taken away. */
  void lay(int before, int person, long[] byCode) {
    for (int i = start[before]; i < start[before + 1]; i++) {
      byCode[code[i]] = 0;
    }
    for (int i = start[person]; i < start[person + 1]; i++) {
      byCode[code[i]] = number[i];
    }
  }

  /** Whether a person may have a code in common with these. */
  boolean mayShare(int person, long codes) {
    return (mask[person] & codes) != 0;
  }

  long mask(int person) {
    return mask[person];
  }

  /** The sum of a person's numbers, each times that of its code. */
  long met(int person, long[] byCode) {
    long sum = 0;
    for (int i = start[person]; i < start[person + 1]; i++) {
      sum += number[i] * byCode[code[i]];
    }
    return sum;
  }

  /** The greatest number that a code of a person has. */
  int strongest(int person, long[] byCode) {
    long most = 0;
    for (int i = start[person]; i < start[person + 1]; i++) {
      most = Math.max(most, byCode[code[i]]);
    }
    return (int) most;
  }

  /** The least sum of a person's number and that of its code, both not 0; else the other one. */
  int leastSum(int person, long[] byCode, int otherwise) {
    long least = otherwise;
    for (int i = start[person]; i < start[person + 1]; i++) {
      if (byCode[code[i]] > 0) {
        least = Math.min(least, number[i] + byCode[code[i]]);
      }
    }
    return (int) least;
  }

  /** What these codes of a person are worth whose number is reached, or −1 where none is. */
  long reached(int person, long[] byCode, long[] worthOf) {
    long worth = -1;
    for (int i = start[person]; i < start[person + 1]; i++) {
      if (byCode[code[i]] >= number[i]) {
        worth = Math.max(0, worth) + worthOf[i];
      }
    }
    return worth;
  }

  /** What these codes are worth whose number a person reaches, or −1 where there is none. */
  long reaching(int person, long[] byCode, long[] worthByCode) {
    long worth = -1;
    for (int i = start[person]; i < start[person + 1]; i++) {
      long least = byCode[code[i]];
      if (least > 0 && number[i] >= least) {
        worth = Math.max(0, worth) + worthByCode[code[i]];
      }
    }
    return worth;
  }
}
