package org.sillok.text.who;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Agency;
import org.sillok.model.Article;
import org.sillok.model.Outlet;

/** The country from which an article is written: its outlet's, or its agency's. */
final class Home {
  private Home() {}

  static @Nullable String of(Article article, Gazetteer gazetteer) {
    Outlet outlet = article.outlet();
    if (outlet != null) {
      String code = named(outlet.name(), gazetteer);
      return code != null ? code : domain(outlet.domain());
    }
    Agency agency = article.agency();
    return agency == null ? null : named(agency.name(), gazetteer);
  }

  private static @Nullable String named(String name, Gazetteer gazetteer) {
    Fact whole = gazetteer.exact(name);
    if (whole != null && whole.code() != null) {
      return whole.code();
    }
    for (String word : name.split("\\s+", -1)) {
      Fact fact = gazetteer.exact(word);
      if (fact != null && fact.code() != null && place(fact)) {
        return fact.code();
      }
    }
    return null;
  }

  private static boolean place(Fact fact) {
    return fact.standsFor() != null || fact.role() == Fact.Role.PLACE;
  }

  private static @Nullable String domain(@Nullable String domain) {
    if (domain == null) {
      return null;
    }
    String top = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    if (top.length() != 2) {
      return null;
    }
    try {
      return Locale.of("", top.equals("UK") ? "GB" : top).getISO3Country();
    } catch (java.util.MissingResourceException e) {
      return null;
    }
  }
}
