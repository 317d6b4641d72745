package org.sillok.text.engine;

/** 32-bit hashes for features (mixing after MurmurHash3, public domain). */
final class Hashing {
  private Hashing() {}

  static int mix(int hash, int value) {
    int k = value * 0xcc9e2d51;
    k = Integer.rotateLeft(k, 15) * 0x1b873593;
    int h = hash ^ k;
    return Integer.rotateLeft(h, 13) * 5 + 0xe6546b64;
  }

  static int finish(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h;
  }

  static int key(int template, int a) {
    return finish(mix(template * 0x9e3779b1, a));
  }

  static int key(int template, int a, int b) {
    return finish(mix(mix(template * 0x9e3779b1, a), b));
  }

  static int key(int template, int a, int b, int c) {
    return finish(mix(mix(mix(template * 0x9e3779b1, a), b), c));
  }

  static int key(int template, int a, int b, int c, int d) {
    return finish(mix(mix(mix(mix(template * 0x9e3779b1, a), b), c), d));
  }

  static int text(CharSequence text) {
    return text(text, 0, text.length());
  }

  static int text(CharSequence text, int from, int to) {
    int h = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      h = (h ^ text.charAt(i)) * 0x01000193;
    }
    return finish(h);
  }
}
