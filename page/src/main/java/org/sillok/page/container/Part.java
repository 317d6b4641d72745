package org.sillok.page.container;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Given;

/** One thing that lies in a container. */
public sealed interface Part {
  /**
   * Its name within the container, without steps that lead out of it. It begins with # if it is a
   * number, and is empty if what is told is told of the container.
   */
  String name();

  /**
   * A part that can be read, until the next one is asked for.
   *
   * @param bytes from its beginning
   * @param told what the container says of it
   */
  record Content(String name, InputStream bytes, Told told) implements Part {}

  /**
   * A part that cannot be read.
   *
   * @param reason what is the matter, in plain words
   * @param advice what can be done about it
   */
  record Refused(String name, String reason, String advice) implements Part {}

  /**
   * What a container says of a part.
   *
   * @param address where it was got, or null
   * @param fetched when it was got, or null
   * @param charset the charset as labelled, or null
   * @param given what else is said of it
   */
  record Told(
      @Nullable String address,
      @Nullable Instant fetched,
      @Nullable String charset,
      List<Given> given) {
    /** Nothing is said. */
    public static final Told NOTHING = new Told(null, null, null, List.of());

    public Told {
      given = List.copyOf(given);
    }
  }
}
