package org.sillok.page.repeat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.sillok.model.Article;
import org.sillok.model.Page;
import org.sillok.page.PageReader;
import org.sillok.page.Reading;

/** Invented pages of an invented paper, each a different story, as HTML or as text dump. */
final class Skerry {
  /** Stands on the paper's pages; no word of it says by itself that it is no news. */
  static final String BOX =
      "The Map Room over the old chandlery opens every second Thursday, with tea and the charts of the week on its long tables.";

  private static final List<String> HEADS =
      List.of(
          "Coasts part without a herring figure",
          "Bridge over the sound to close for repairs",
          "Envoys sign truce on the northern border",
          "Wind park at Holm to double by winter",
          "Court frees two sailors after eleven weeks",
          "Parliament backs levy on imported timber");

  private static final List<List<String>> STORIES =
      List.of(
          List.of(
              "Negotiators of both coasts met on the island on Tuesday to divide the herring of the northern banks, and parted at midnight without a figure for the coming season.",
              "Fishermen waited on the quay from early morning, and some left before the boats were made fast again, although the delegates had promised them an answer before supper.",
              "The harbour office expects the quota to be settled in spring, when scientists publish a new estimate of the stock and the smaller vessels begin to prepare their nets."),
          List.of(
              "Engineers will close the suspension bridge between the islands for eleven days next month, because inspectors found cracks in four of the steel hangers during a routine check.",
              "Commuters are to take buses to the southern pier, where additional ferries depart every twenty minutes until the evening, and lorries must travel around by the western tunnel.",
              "Contractors replace each hanger at night, when traffic is lightest, and weigh the deck with sandbags while the cable hangs free over the water of the channel."),
          List.of(
              "Envoys of the two republics signed a truce for the mountain border on Friday, after nine rounds of talks in a monastery that had offered its refectory as neutral ground.",
              "Soldiers withdraw three kilometres on either side within a fortnight, and observers from four neutral states take over the watchtowers along the upper valley road.",
              "Shepherds who fled their pastures during the shelling may return in autumn, provided that sappers have cleared the meadows around the disputed spring of mines."),
          List.of(
              "The company that runs the wind park at Holm plans to double its turbines before winter, so that electricity need no longer be bought from the mainland when demand is highest.",
              "Residents fear the noise of the taller masts, and birdwatchers point to the terns that nest on the shingle below, where the foundations would have to be poured.",
              "A cable laid in summer already carries enough power for nine thousand households, although storms tore two of its joints apart during the first months of operation."),
          List.of(
              "Judges freed two sailors on Monday who had spent eleven weeks in custody after their trawler was found inside a closed nursery ground with its transponder switched off.",
              "Prosecutors could not show who had ordered the device to be turned off, and a fuse that investigators recovered from the wheelhouse supported the crew's account of a fault.",
              "The skipper remains charged with fishing without a licence, a matter that will be heard separately once the owners have produced the vessel's missing logbook."),
          List.of(
              "Parliament voted on Wednesday for a levy on imported timber, with the farmers' party providing the last seats that the cabinet needed after a debate of fourteen hours.",
              "Sawmills on the fjord welcome the protection, while builders calculate that an ordinary cottage becomes four per cent dearer and carpenters wait longer for seasoned planks.",
              "Neighbouring exporters threaten to answer with duties on dried cod, which would hurt villages that have little else to sell beyond wool and knitted garments."));

  private Skerry() {}

  /** A story with paragraphs put in before the one of that number. */
  static Article story(int n, int at, String... put) {
    List<String> all = new java.util.ArrayList<>(STORIES.get(n));
    all.addAll(at, List.of(put));
    return n % 2 == 0 ? html(n, HEADS.get(n), all) : dump(n, HEADS.get(n), all);
  }

  static int stories() {
    return STORIES.size();
  }

  static Article html(int n, String headline, List<String> paragraphs) {
    StringBuilder out = new StringBuilder("<html><head><title>");
    out.append(headline).append(" | The Skerry Lantern</title>");
    out.append("<meta property=\"og:site_name\" content=\"The Skerry Lantern\"></head><body>");
    out.append("<article><h1>").append(headline).append("</h1>");
    paragraphs.forEach(p -> out.append("<p>").append(p).append("</p>\n"));
    return read(n + ".html", "text/html", out.append("</article></body></html>").toString());
  }

  static Article dump(int n, String headline, List<String> paragraphs) {
    return read(
        n + ".txt",
        "text/plain",
        String.format(
            Locale.ROOT,
            "The Skerry Lantern close%n  • Sea%n  • Land%n  • Weather%n%s%n%n%s%n",
            headline,
            String.join("\n\n", paragraphs)));
  }

  private static Article read(String name, String type, String text) {
    Page page =
        new Page(
            name, null, null, type, StandardCharsets.UTF_8, text.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Read) PageReader.standard().read(page)).article();
  }
}
