package org.sillok.model;

/** Whether what a claim tells is so, in the eyes of its source. Never guessed from the type. */
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  /** Speculated, hoped for, conditional. */
  POSSIBLE,
  /** Called for by somebody. */
  REQUESTED,
  /** Said not to be so. */
  DENIED,
  CANCELLED
}
