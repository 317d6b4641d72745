package org.sillok.model;

/**
 * An article's assertion that somebody holds, held or will hold an office.
 *
 * @param person who
 * @param office which
 * @param tense whether it is held on {@code when}
 * @param when the date for which it is said: as a rule the publication date
 */
public record TenureClaim(
    ClaimId id,
    Actor person,
    Office office,
    OfficeMention.Tense tense,
    When when,
    Attribution attribution,
    Provenance provenance)
    implements Claim {}
