package org.panal.picture;

import java.util.List;

/**
 * A stream of numbers that depends on its seed alone, so that a picture never changes under
 * anyone's eyes. SplitMix64 (Steele, Lea, Flood 2014).
 */
final class Seed {

  private long state;

  Seed(long state) {
    this.state = state;
  }

  /** The seed of an id: FNV-1a over its characters. */
  static long of(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** A whole number from 0 to bound - 1. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    return mix(state);
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
