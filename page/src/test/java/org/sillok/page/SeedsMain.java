package org.sillok.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.Excerpt;

/** Writes what is read from a folder as the scorer of the seeds' pages takes it. */
public final class SeedsMain {
  private SeedsMain() {}

  public static void main(String[] args) throws Exception {
    JsonObject out = new JsonObject();
    PageReader reader = PageReader.standard();
    for (Found f : PageSource.standard().read(List.of(Path.of(args[0]))).toList()) {
      if (f instanceof Found.Got got && reader.read(got.page()) instanceof Reading.Read read) {
        out.add(f.name(), json(read.article()));
      } else {
        System.err.println(f);
      }
    }
    Files.writeString(Path.of(args[1]), out.toString());
  }

  private static JsonObject json(Article a) {
    JsonObject o = new JsonObject();
    o.addProperty("headline", a.headline() == null ? null : a.headline().text());
    JsonArray by = new JsonArray();
    for (Byline b : a.bylines()) {
      JsonObject x = new JsonObject();
      x.addProperty("name", b.name());
      x.addProperty("email", b.email());
      by.add(x);
    }
    o.add("byline", by);
    o.addProperty("outlet", a.outlet() == null ? null : a.outlet().name());
    o.addProperty("agency", a.agency() == null ? null : a.agency().name());
    o.addProperty("published", stamp(a.published()));
    JsonArray rejected = new JsonArray();
    for (DateEvidence e : a.published().rejected()) {
      rejected.add(e.value().edtf());
    }
    o.add("stamps_rejected", rejected);
    Dating updated = a.updated();
    o.addProperty("updated", updated == null ? null : stamp(updated));
    o.addProperty("dateline", a.dateline());
    o.addProperty("body", a.text());
    JsonArray captions = new JsonArray();
    for (Excerpt c : a.captions()) {
      captions.add(c.text());
    }
    o.add("captions", captions);
    return o;
  }

  private static String stamp(Dating d) {
    return d.day() == null ? null : d.day() + (d.time() == null ? "" : "T" + d.time());
  }
}
