package org.sillok.model;

/**
 * Whose copy an article is, where that is not the outlet's own: a news agency.
 *
 * @param name such as "Yonhap"
 */
public record Agency(String name) {
  public Agency {
    Checks.notBlank(name, "name");
  }
}
