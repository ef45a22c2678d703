package org.panal.matching;

/**
 * A 10-bit number for each pair of ids under a seed: it orders answers that are otherwise equally
 * good, the same way on every machine and in every order of the input.
 */
final class TieBreak {

  /** The greatest number there is. */
  static final int MOST = 1_023;

  private TieBreak() {}

  static int of(long seed, long smallerId, long largerId) {
    return (int) (mix(mix(mix(seed) ^ smallerId) ^ largerId) >>> 54);
  }

  /** FNV-1a over the characters of an id. */
  static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Stafford's thirteenth mixer, as in SplitMix64. */
  private static long mix(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
