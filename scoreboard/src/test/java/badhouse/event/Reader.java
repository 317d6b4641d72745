package badhouse.event;

import badhouse.page.Storing;

/** The other half of a cycle. */
public class Reader {
  Storing storing;

  void giveUp() {
    System.exit(3);
  }
}
