package org.sillok.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.Claim;
import org.sillok.model.Entity;
import org.sillok.model.OfficeMention;
import org.sillok.model.TenureClaim;

/** Makes a tenure claim of each office that a named person is told to hold. */
final class Tenures {
  private final Page page;

  Tenures(Page page) {
    this.page = page;
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (OfficeMention o : page.text().offices()) {
      if (o.person() < 0) {
        continue;
      }
      Entity e = page.text().entities().get(o.person());
      int at = -1;
      for (int k = 0; k < page.tree().size() && at < 0; k++) {
        if (o.span().overlaps(page.tree().token(k).span())) {
          at = k;
        }
      }
      String key = e.name() + "|" + o.office().title() + "|" + o.tense();
      if (at < 0 || page.tree().sentence(at) < 0 || !seen.add(key)) {
        continue;
      }
      String country = e.country() != null ? e.country() : o.office().country();
      out.add(
          new TenureClaim(
              page.id("tenure", o.span(), key),
              new Actor(
                  e.name(),
                  Actor.Kind.PERSON,
                  country,
                  null,
                  o.office().title(),
                  o.office().body()),
              o.office(),
              o.tense(),
              page.published(),
              Attribution.OUTLET,
              page.provenance(at, "tenure/office")));
    }
    return out;
  }
}
