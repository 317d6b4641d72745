package org.sillok.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Query;
import org.sillok.model.When;

/**
 * What a request asks for: its parameters, checked. Links to neighbouring questions are made here.
 */
final class Asked {
  /** Parameters that may be given several times. */
  static final List<String> LISTS = List.of("actor", "type", "status", "place", "outlet");

  private static final List<String> DATES = List.of("from", "to", "asof");

  private final Map<String, List<String>> given;
  private final Query query;

  private Asked(Map<String, List<String>> given, Query query) {
    this.given = given;
    this.query = query;
  }

  /**
   * Reads the parameters of a request; unknown ones are passed over.
   *
   * @throws IllegalArgumentException if a date is none
   */
  static Asked of(Map<String, List<String>> parameters) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String name : LISTS) {
      keep(given, name, parameters);
    }
    for (String name : DATES) {
      keep(given, name, parameters);
    }
    Query query =
        Query.ALL
            .actors(given.getOrDefault("actor", List.of()))
            .types(given.getOrDefault("type", List.of()))
            .statuses(given.getOrDefault("status", List.of()))
            .places(given.getOrDefault("place", List.of()))
            .outlets(given.getOrDefault("outlet", List.of()))
            .between(first(given.get("from")), last(given.get("to")))
            .asOf(last(given.get("asof")));
    return new Asked(given, query);
  }

  private static void keep(
      Map<String, List<String>> given, String name, Map<String, List<String>> parameters) {
    List<String> values =
        parameters.getOrDefault(name, List.of()).stream()
            .map(String::strip)
            .filter(v -> !v.isEmpty())
            .distinct()
            .toList();
    if (!values.isEmpty()) {
      given.put(name, values);
    }
  }

  private static @Nullable LocalDate first(@Nullable List<String> dates) {
    return dates == null ? null : When.parse(dates.get(0)).earliest();
  }

  private static @Nullable LocalDate last(@Nullable List<String> dates) {
    return dates == null ? null : When.parse(dates.get(0)).latest();
  }

  Query query() {
    return query;
  }

  /** The values of a parameter. */
  List<String> values(String name) {
    return given.getOrDefault(name, List.of());
  }

  /** The first value of a parameter, or an empty text. */
  String value(String name) {
    return values(name).isEmpty() ? "" : values(name).get(0);
  }

  boolean has(String name, String value) {
    return values(name).contains(value);
  }

  boolean isEmpty() {
    return given.isEmpty();
  }

  /** All parameters with their values. */
  Map<String, List<String>> all() {
    return given;
  }

  /** The link to the same question. */
  String link() {
    return link(given);
  }

  /** The link to the same question with an entry opened. */
  String entry(String id) {
    String here = link();
    return here + (here.contains("?") ? "&" : "?") + "entry=" + encode(id) + "#" + encode(id);
  }

  /** The link to the same question with a value put in, or taken out if it was in. */
  String toggled(String name, String value) {
    Map<String, List<String>> other = new LinkedHashMap<>(given);
    List<String> values = new ArrayList<>(values(name));
    if (!values.remove(value)) {
      values.add(value);
    }
    if (values.isEmpty()) {
      other.remove(name);
    } else {
      other.put(name, values);
    }
    return link(other);
  }

  /** The link to the same question between other days. */
  String between(LocalDate from, LocalDate to) {
    Map<String, List<String>> other = new LinkedHashMap<>(given);
    other.put("from", List.of(from.toString()));
    other.put("to", List.of(to.toString()));
    return link(other);
  }

  private static String link(Map<String, List<String>> parameters) {
    StringBuilder out = new StringBuilder("/");
    char separator = '?';
    for (Map.Entry<String, List<String>> p : parameters.entrySet()) {
      for (String value : p.getValue()) {
        out.append(separator).append(p.getKey()).append('=').append(encode(value));
        separator = '&';
      }
    }
    return out.toString();
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
