package org.sillok.event;

import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Status;
import org.sillok.model.When;

/** A match with all that is known of it before claims are made. */
record Draft(
    Match match,
    @Nullable EventType type,
    @Nullable String mode,
    @Nullable Status status,
    Cast cast,
    When when,
    String ruleSuffix) {
  Draft withStatus(Status s) {
    return new Draft(match, type, mode, s, cast, when, ruleSuffix);
  }

  Draft withCast(Cast c) {
    return new Draft(match, type, mode, status, c, when, ruleSuffix);
  }

  Draft withWhen(When w) {
    return new Draft(match, type, mode, status, cast, w, ruleSuffix);
  }
}
