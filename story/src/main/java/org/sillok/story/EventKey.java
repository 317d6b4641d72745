package org.sillok.story;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.model.Actor;
import org.sillok.model.EventClaim;
import org.sillok.model.When;

/** What two claims must share to be of one event. */
final class EventKey {
  private EventKey() {}

  static String of(EventClaim c) {
    boolean day = c.when() instanceof When.Day;
    if (!day || c.type() == null || c.source().isEmpty()) {
      return "alone|" + c.id();
    }
    String who =
        c.symmetric()
            ? keys(Stream.concat(c.source().stream(), c.target().stream()))
            : keys(c.source().stream()) + ">" + keys(c.target().stream());
    String place = c.where() == null ? "" : c.where().name().toLowerCase(Locale.ROOT);
    return String.join(
        "|",
        List.of(c.type().name(), c.mode() == null ? "" : c.mode(), who, c.when().edtf(), place));
  }

  private static String keys(Stream<Actor> actors) {
    return actors.map(Actor::key).sorted().distinct().collect(Collectors.joining("+"));
  }
}
