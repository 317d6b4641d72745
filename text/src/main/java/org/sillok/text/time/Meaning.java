package org.sillok.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a rule makes of its words: {@code part(END, shift(YEAR, 0, EITHER))}; {@code $name} stands
 * for what the class or group of that name matched.
 */
sealed interface Meaning {
  record Name(String text) implements Meaning {}

  record Capture(String label) implements Meaning {}

  record Call(String function, List<Meaning> arguments) implements Meaning {}

  /** The value for what a rule's parts matched. */
  default Object evaluate(Map<String, Object> captured) {
    return switch (this) {
      case Name name -> name.text().indexOf('$') < 0 ? name.text() : fill(name.text(), captured);
      case Capture capture -> {
        Object value = captured.get(capture.label());
        if (value == null) {
          throw new IllegalStateException("nothing matched $" + capture.label());
        }
        yield value;
      }
      case Call call ->
          Functions.apply(
              call.function(), call.arguments().stream().map(a -> a.evaluate(captured)).toList());
    };
  }

  private static String fill(String text, Map<String, Object> captured) {
    String filled = text;
    for (Map.Entry<String, Object> entry :
        new java.util.TreeMap<>(captured).descendingMap().entrySet()) {
      filled = filled.replace("$" + entry.getKey(), entry.getValue().toString());
    }
    return filled;
  }

  /** Reads the notation. */
  static Meaning parse(String text) {
    Reader reader = new Reader(text);
    Meaning meaning = reader.read();
    if (reader.at < text.length()) {
      throw new IllegalArgumentException(
          "what is this behind the meaning: " + text.substring(reader.at));
    }
    return meaning;
  }

  /** A reader with its place. */
  final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    Meaning read() {
      skip();
      int start = at;
      while (at < text.length() && "(), ".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(start, at);
      if (word.isEmpty()) {
        throw new IllegalArgumentException("no meaning: " + text);
      }
      if (word.startsWith("$")) {
        return new Capture(word.substring(1));
      }
      if (at == text.length() || text.charAt(at) != '(') {
        return new Name(word);
      }
      List<Meaning> arguments = new ArrayList<>();
      do {
        at++;
        skip();
        if (at < text.length() && text.charAt(at) == ')') {
          break;
        }
        arguments.add(read());
        skip();
      } while (at < text.length() && text.charAt(at) == ',');
      if (at == text.length() || text.charAt(at) != ')') {
        throw new IllegalArgumentException("no closing bracket: " + text);
      }
      at++;
      return new Call(word, List.copyOf(arguments));
    }

    private void skip() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
  }
}
