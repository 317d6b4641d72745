package org.sillok.model;

import java.nio.charset.Charset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page as they were got. Nothing ever changes them; everything else points into
 * them.
 */
public final class Page {
  private final PageId id;
  private final String name;
  private final @Nullable String address;
  private final @Nullable Instant fetched;
  private final String mediaType;
  private final Charset charset;
  private final byte[] bytes;

  /**
   * @param name what the user calls it: a file name, or the path of an entry in a container
   * @param address the URL where it was got, or null if that is not known
   * @param fetched when it was got, or null if that is not known
   * @param mediaType as detected from the content: {@code text/html}, {@code text/plain}, ...
   * @param charset as declared or detected; how {@link #chars()} reads the bytes
   * @param bytes copied
   */
  public Page(
      String name,
      @Nullable String address,
      @Nullable Instant fetched,
      String mediaType,
      Charset charset,
      byte[] bytes) {
    this.name = Checks.notBlank(name, "name");
    this.address = Checks.notBlankIfGiven(address, "address");
    this.fetched = fetched;
    this.mediaType = Checks.notBlank(mediaType, "mediaType");
    this.charset = charset;
    this.bytes = bytes.clone();
    this.id = PageId.of(bytes);
  }

  /** SHA-256 of the bytes. */
  public PageId id() {
    return id;
  }

  /** What the user calls it. */
  public String name() {
    return name;
  }

  /** The URL where it was got, or null. */
  public @Nullable String address() {
    return address;
  }

  /** When it was got, or null. */
  public @Nullable Instant fetched() {
    return fetched;
  }

  /** The detected media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** How the bytes are read as characters. */
  public Charset charset() {
    return charset;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Number of bytes. */
  public int size() {
    return bytes.length;
  }

  /**
   * The page's characters: the bytes decoded by {@link #charset()}; malformed input reads as
   * U+FFFD.
   */
  public String chars() {
    return new String(bytes, charset);
  }

  /** Pages are equal if their bytes are: the id is the page. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Page page && id.equals(page.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Page[" + name + ", " + id.brief() + "]";
  }
}
