package org.sillok.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only what this machine's own browser asks of this server by its own name. A page from
 * elsewhere that got its name to point here (DNS rebinding) is refused by the Host header, and
 * nothing can be changed from outside, because nothing can be changed.
 */
final class Guard {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Guard() {}

  /** What is wrong with a request, or null if nothing is. */
  static @Nullable String refusal(Context request, int port) {
    Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    String host = request.header("Host");
    if (host == null || !hosts.contains(host)) {
      return "this server answers to 127.0.0.1 and localhost only";
    }
    String origin = request.header("Origin");
    if (origin != null && hosts.stream().noneMatch(h -> origin.equals("http://" + h))) {
      return "this server answers its own pages only";
    }
    boolean reads = request.method() == HandlerType.GET || request.method() == HandlerType.HEAD;
    return reads ? null : "nothing can be changed here";
  }

  /** Tells the browser to load nothing from elsewhere and to run no script. */
  static void headers(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("X-Frame-Options", "DENY");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cache-Control", "no-store");
  }
}
