package org.panal.matching;

import java.util.Arrays;

/**
 * Some pairs of an expanded instance, person by person in CSR form: those of person u are the
 * columns from {@code start[u]} to {@code start[u + 1]}. Each pair has two columns, one at either
 * person; {@code twin} leads from one to the other.
 *
 * <p>Of the places of a person only two classes are told apart here: the headline place, and the
 * rest.
 */
final class Core {

  final Expansion instance;
  final int people;
  final int[] start;
  final int[] other;
  final int[] twin;
  final int[] pair;
  final long[] gain;

  /** What the pair earns besides at the headline place of the person whose column it is. */
  final long[] headline;

  /** Whether the pair may take another place of that person than the headline place. */
  final boolean[] admitted;

  /** The same at the other person: as at the twin, but here at hand. */
  final long[] headlineThere;

  final boolean[] admittedThere;

  Core(Expansion instance, int[] pairs) {
    this.instance = instance;
    people = instance.people;
    start = new int[people + 1];
    for (int found : pairs) {
      start[instance.a(found) + 1]++;
      start[instance.b(found) + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    other = new int[2 * pairs.length];
    twin = new int[2 * pairs.length];
    pair = new int[2 * pairs.length];
    gain = new long[2 * pairs.length];
    headline = new long[2 * pairs.length];
    admitted = new boolean[2 * pairs.length];
    headlineThere = new long[2 * pairs.length];
    admittedThere = new boolean[2 * pairs.length];
    int[] next = start.clone();
    for (int found : pairs) {
      int atA = next[instance.a(found)]++;
      int atB = next[instance.b(found)]++;
      put(atA, atB, found, instance.b(found));
      put(atB, atA, found, instance.a(found));
      tell(atA, atB, instance.headlineA(found), instance.placesAtA(found) > 1);
      tell(atB, atA, instance.headlineB(found), instance.placesAtB(found) > 1);
    }
  }

  private void tell(int column, int mirrored, long worth, boolean isAdmitted) {
    headline[column] = worth;
    headlineThere[mirrored] = worth;
    admitted[column] = isAdmitted;
    admittedThere[mirrored] = isAdmitted;
  }

  private void put(int column, int mirrored, int found, int partner) {
    other[column] = partner;
    twin[column] = mirrored;
    pair[column] = found;
    gain[column] = instance.gain(found);
  }

  /** How many places a person has besides the headline place. */
  int rest(int person) {
    return Math.max(0, instance.places[person] - 1);
  }

  /** The bonus of the headline place. */
  long headBonus(int person) {
    return instance.placeBonus[instance.firstPlace[person]];
  }

  /** The bonus of the other places, from 0; it never rises. */
  long restBonus(int person, int number) {
    return instance.placeBonus[instance.firstPlace[person] + 1 + number];
  }
}
