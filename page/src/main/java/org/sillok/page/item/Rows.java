package org.sillok.page.item;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.page.container.Budget;
import org.sillok.page.container.Container;
import org.sillok.page.container.Part;

/** A table, row after row as pages; rows without text are counted and told in one line. */
final class Rows implements Container {
  /** Where rows come from. */
  interface Source {
    /** The next row as an item, or null behind the last one. */
    @Nullable Item next() throws IOException;

    void close() throws IOException;
  }

  private final Source source;
  private final Budget budget;
  private int row;
  private int bare;
  private boolean done;

  Rows(Source source, Budget budget) {
    this.source = source;
    this.budget = budget;
  }

  @Override
  public @Nullable Part next() throws IOException {
    while (!done) {
      Item item = source.next();
      if (item == null) {
        done = true;
        return bare == 0
            ? null
            : new Part.Refused(
                "",
                "lists " + bare + (bare == 1 ? " article" : " articles") + " without text",
                "fetch those pages, and give them");
      }
      row++;
      budget.part();
      if (item.hasText()) {
        return new Part.Content(
            "#" + row,
            new ByteArrayInputStream(ItemPage.bytes(item)),
            new Part.Told(item.field(Field.ADDRESS), null, "UTF-8", List.of()));
      }
      bare++;
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
