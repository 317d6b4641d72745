package org.sillok.text.who;

import java.util.Set;

/**
 * A title that the page gives a person.
 *
 * @param head its head
 * @param words the words that tell which office of its kind it is, in small letters
 * @param token where it is told
 */
record Told(Titles.Head head, Set<String> words, int token) {}
