package org.sillok.page.html;

/** What tags are to a walk. */
final class Tags {
  private Tags() {}

  /** Tags of which nothing inside is read. */
  static boolean isSkipped(String tag) {
    return switch (tag) {
      case "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "select",
          "button",
          "input",
          "textarea",
          "head",
          "canvas",
          "map",
          "audio",
          "video",
          "math",
          "datalist",
          "dialog",
          "option",
          "noembed",
          "applet",
          "title" ->
          true;
      default -> false;
    };
  }

  /** Tags that do not end a paragraph. What is not known and has a hyphen is taken for a box. */
  static boolean isInline(String tag) {
    return switch (tag) {
      case "a",
          "b",
          "strong",
          "i",
          "em",
          "span",
          "font",
          "u",
          "s",
          "strike",
          "del",
          "ins",
          "sub",
          "sup",
          "small",
          "big",
          "code",
          "abbr",
          "acronym",
          "cite",
          "q",
          "mark",
          "time",
          "label",
          "bdi",
          "bdo",
          "wbr",
          "tt",
          "kbd",
          "samp",
          "var",
          "nobr",
          "data",
          "ruby",
          "rb",
          "rt",
          "rp",
          "dfn",
          "img",
          "blink",
          "meter",
          "output",
          "o:p",
          "st1:place",
          "content",
          "picture",
          "source" ->
          true;
      default -> tag.indexOf(':') > 0;
    };
  }
}
