package org.sillok.model;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
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
  private final List<Given> given;
  private final @Nullable Origin origin;

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
    this.given = List.of();
    this.origin = null;
  }

  private Page(Page page, List<Given> given, @Nullable Origin origin) {
    this.id = page.id;
    this.name = page.name;
    this.address = page.address;
    this.fetched = page.fetched;
    this.mediaType = page.mediaType;
    this.charset = page.charset;
    this.bytes = page.bytes;
    this.given = List.copyOf(given);
    this.origin = origin;
  }

  /** The same page, of which something is said outside its bytes. */
  public Page given(List<Given> said) {
    return new Page(this, said, origin);
  }

  /** The same page, rendered from a file. */
  public Page from(Origin file) {
    return new Page(this, given, file);
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

  /** What is said of it outside its bytes. */
  public List<Given> given() {
    return given;
  }

  /** The file that it was rendered from, or null if its bytes are the file's own. */
  public @Nullable Origin origin() {
    return origin;
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
