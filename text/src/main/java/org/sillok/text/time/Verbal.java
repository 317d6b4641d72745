package org.sillok.text.time;

/**
 * A word as the reading of tense sees it.
 *
 * @param form in lower case
 * @param lemma the dictionary form
 * @param tag Penn
 */
record Verbal(String form, String lemma, String tag) {
  boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }
}
