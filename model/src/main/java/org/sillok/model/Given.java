package org.sillok.model;

/**
 * What is said of a page outside its bytes: by the head of a mail, by the properties of a document.
 * It is a sign like others, weighed and not believed.
 *
 * @param kind what it is
 * @param words exactly as it stands there
 * @param by who says so, as the id of a rule: {@code mail}, {@code document}
 */
public record Given(Kind kind, String words, String by) {
  /** What can be said of a page. */
  public enum Kind {
    TITLE,
    AUTHOR,
    OUTLET,
    /** When it was sent to its readers. */
    SENT,
    /** When the file was made. */
    CREATED,
    /** When the file was last saved. */
    MODIFIED
  }

  public Given {
    Checks.notBlank(words, "words");
    Checks.notBlank(by, "by");
  }
}
