package org.sillok.model;

/** What a name names. */
public enum EntityType {
  PERSON,
  /** A state or its government: "Norway", "Tokyo" where the government is meant. */
  GOVERNMENT,
  ORGANISATION,
  PLACE,
  /** A people, a faith, a party's followers: "Koreans", "Democrats". */
  GROUP,
  OTHER
}
