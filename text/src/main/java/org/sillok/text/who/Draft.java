package org.sillok.text.who;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/** The names found so far: disjoint runs of tokens. */
final class Draft {
  final List<Naming> found = new ArrayList<>();
  private final boolean[] taken;
  private final @Nullable Naming[] at;

  Draft(int tokens) {
    taken = new boolean[tokens];
    at = new Naming[tokens];
  }

  boolean taken(int token) {
    return taken[token];
  }

  /** Adds a name, unless a part of it is taken already. */
  void take(
      int first,
      int end,
      EntityType type,
      Mention.Form form,
      @Nullable Fact fact,
      @Nullable String country) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return;
      }
    }
    if (first < end) {
      mark(first, end);
      add(new Naming(first, end, type, form, fact, country));
    }
  }

  /** Keeps a run of tokens from being taken. */
  void mark(int first, int end) {
    for (int i = first; i < end; i++) {
      taken[i] = true;
    }
  }

  /** True if no token of the run is taken. */
  boolean free(int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private void add(Naming naming) {
    found.add(naming);
    for (int i = naming.first(); i < naming.end(); i++) {
      at[i] = naming;
    }
  }

  /** Puts another reading in the place of a name. */
  void replace(Naming old, Naming by) {
    found.remove(old);
    add(by);
  }

  /** The name that covers a token, or null. */
  @Nullable Naming at(int token) {
    return at[token];
  }

  /** Takes the names inside a longer one away; the country that one of them tells. */
  @Nullable String swallow(int first, int end) {
    String country = null;
    for (Naming naming : List.copyOf(found)) {
      if (naming.overlaps(first, end)) {
        country = country == null ? naming.country() : country;
        found.remove(naming);
        for (int i = naming.first(); i < naming.end(); i++) {
          taken[i] = false;
          at[i] = null;
        }
      }
    }
    return country;
  }
}
