package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * The file that a page was rendered from, where the page's bytes are not the file's own: a PDF
 * document, one article of an export. The same file rendered in the same way gives the same bytes.
 *
 * @param file SHA-256 of the file, or of the entry of a container
 * @param mediaType of the file, as detected
 * @param size of the file, in bytes
 * @param place which part of it, counted from 1: "12 of 100"; null if all of it
 * @param rendering who turned it into text, with the version
 */
public record Origin(
    PageId file, String mediaType, long size, @Nullable String place, String rendering) {
  public Origin {
    Checks.notBlank(mediaType, "mediaType");
    Checks.notBlankIfGiven(place, "place");
    Checks.notBlank(rendering, "rendering");
  }
}
