package org.sillok.model;

/** How a party stands to an issue. */
public enum Stance {
  DEMANDS("demands"),
  OFFERS("offers"),
  SUPPORTS("supports"),
  OPPOSES("opposes"),
  REFUSES("refuses"),
  IS_READY_TO("is-ready-to");

  private final String label;

  Stance(String label) {
    this.label = label;
  }

  /** As it is written in exports. */
  public String label() {
    return label;
  }
}
