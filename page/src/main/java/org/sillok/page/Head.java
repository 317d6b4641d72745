package org.sillok.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The beginning of a stream, looked at before it is read.
 *
 * @param bytes the first of them; all, if there are no more
 * @param stream the whole, from the beginning; to be read once
 */
record Head(byte[] bytes, InputStream stream) {
  private static final int LENGTH = 65_536;

  static Head of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(LENGTH);
    return new Head(head, new SequenceInputStream(new ByteArrayInputStream(head), in));
  }

  static Head of(byte[] bytes) {
    return new Head(bytes, new ByteArrayInputStream(bytes));
  }
}
