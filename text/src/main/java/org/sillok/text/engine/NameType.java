package org.sillok.text.engine;

/** What kind of thing a name stands for. */
public enum NameType {
  /** A person. */
  PER,
  /** An organisation: government body, party, firm, forces, international body, news outlet. */
  ORG,
  /** A place: country, city, region, sea, building. */
  LOC,
  /** Nationalities, religious and political groups ("French", "Russians", "Shi'ite"). */
  NORP
}
