package org.sillok.text.who;

import org.jspecify.annotations.Nullable;
import org.sillok.model.Sector;

/**
 * What the lists of facts know of a name.
 *
 * @param form the name as the text would have it
 * @param canonical the name by which its bearer is known
 * @param role what the name is of
 * @param code ISO 3166-1 alpha-3 or PLOVER code; null for a place of no single country
 * @param standsFor whose government the name may mean, or null
 * @param sector sector of a body, or null
 */
record Fact(
    String form,
    String canonical,
    Role role,
    @Nullable String code,
    @Nullable String standsFor,
    @Nullable Sector sector) {
  /** What a name is of. */
  enum Role {
    /** A country: place or government, as its use tells. */
    COUNTRY,
    /** A people's adjective, which may also be a noun ("Chinese"). */
    ADJECTIVE,
    /** A people's noun ("Norwegians"). */
    PEOPLE,
    /** A city that also stands for a government. */
    SEAT,
    /** Another name for a government, never a place on the map. */
    METONYM,
    /** What a government is called where it is known which ("the Kingdom"). */
    DESCRIPTION,
    BODY,
    PLACE,
    /** A person of the user's own list. */
    PERSON,
    /** A capitalised name that is none of all these. */
    OTHER
  }
}
