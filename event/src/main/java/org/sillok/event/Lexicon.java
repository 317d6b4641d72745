package org.sillok.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * The triggers of all types, from the file of each type ({@code consult.tsv} ...), found by lemma.
 *
 * <p>Columns: name; pattern (see {@link Pattern}); mode; contexts, comma between; roles ({@code S=}
 * and {@code T=} with places, {@code sym}, {@code both} for a line that counts only where both
 * sides are named, {@code open=} the status where the words leave it open, {@code is=} the status
 * that they give, {@code ahead=} the type and, behind a colon, the status while it is still to
 * come, {@code like} for a line that takes the type of the act told before); an example that must
 * match; one that must not.
 */
final class Lexicon {
  /** Files whose acts PLOVER has no type for. */
  static final String UNTYPED = "untyped";

  private static final Comparator<Rule> MOST_ASKED_FIRST =
      Comparator.comparingInt((Rule r) -> r.pattern().weight()).reversed();

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byLemma = new HashMap<>();

  Lexicon(WordSets sets) {
    List<Rule> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (EventType type : EventType.values()) {
      read(type.name().toLowerCase(Locale.ROOT), type, sets, all, ids);
    }
    read(UNTYPED, null, sets, all, ids);
    rules = List.copyOf(all);
    for (Rule r : rules) {
      for (String lemma : r.pattern().words().keySet()) {
        byLemma.computeIfAbsent(lemma, k -> new ArrayList<>()).add(r);
      }
    }
    byLemma.values().forEach(of -> of.sort(MOST_ASKED_FIRST));
  }

  private static void read(
      String file, @Nullable EventType type, WordSets sets, List<Rule> out, Set<String> ids) {
    for (Resource.Row row : Resource.rows(file)) {
      String id = file + "/" + row.cell(0);
      if (!ids.add(id)) {
        throw row.wrong("a second rule " + id);
      }
      if (row.cell(5).isEmpty() || row.cell(6).isEmpty()) {
        throw row.wrong(id + " lacks an example");
      }
      List<String> source = List.of();
      List<String> target = List.of();
      boolean symmetric = false;
      boolean both = false;
      Status open = null;
      Status fixed = null;
      Rule.Ahead ahead = null;
      boolean like = false;
      for (String role : row.cell(4).split(" +")) {
        if (role.startsWith("S=")) {
          source = List.of(role.substring(2).split(","));
        } else if (role.startsWith("T=")) {
          target = List.of(role.substring(2).split(","));
        } else if (role.equals("sym")) {
          symmetric = true;
        } else if (role.equals("both")) {
          both = true;
        } else if (role.startsWith("open=")) {
          open = Status.valueOf(role.substring(5));
        } else if (role.startsWith("is=")) {
          fixed = Status.valueOf(role.substring(3));
        } else if (role.startsWith("ahead=")) {
          String[] parts = role.substring(6).split(":");
          Status as = parts.length > 1 ? Status.valueOf(parts[1]) : null;
          ahead = new Rule.Ahead(EventType.valueOf(parts[0]), as);
        } else if (role.equals("like")) {
          like = true;
        } else if (!role.isEmpty()) {
          throw row.wrong("not a role: " + role);
        }
      }
      String mode = row.cell(2);
      out.add(
          new Rule(
              id,
              type,
              Pattern.parse(row.cell(1), sets, row),
              mode.isEmpty() ? null : mode,
              row.cell(3).isEmpty() ? List.of() : List.of(row.cell(3).split(",")),
              source,
              target,
              symmetric,
              both,
              open,
              fixed,
              ahead,
              like,
              row.cell(5),
              row.cell(6)));
    }
  }

  /** All rules in the order of the files. */
  List<Rule> rules() {
    return rules;
  }

  /** The rules that may match a name of this kind as a predicate: {@code %place}. */
  List<Rule> named(String kind) {
    return kind.isEmpty() ? List.of() : byLemma.getOrDefault(kind, List.of());
  }

  /**
   * The rules that may match a word with this lemma or form: those that ask for most first, of
   * equal ones those of the earlier file or line.
   */
  List<Rule> of(String word) {
    return byLemma.getOrDefault(word, List.of());
  }
}
