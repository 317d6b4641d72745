package org.sillok.page.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Outlet;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Outlets by domain and by name, and the signs by which a text gives its outlet away. Facts are in
 * {@code outlets.tsv}.
 */
public final class Outlets {
  private static final Facts FACTS = Facts.load();

  private record Facts(Map<String, Outlet> byDomain, Map<String, Outlet> byName) {
    static Facts load() {
      Map<String, Outlet> byDomain = new HashMap<>();
      Map<String, Outlet> byName = new HashMap<>();
      for (Row row : TsvFile.read(Outlets.class, "outlets.tsv")) {
        List<String> domains = List.of(row.cell(1).split("\\s*\\|\\s*"));
        Outlet outlet = new Outlet(row.cell(0), domains.get(0));
        for (String domain : domains) {
          byDomain.put(domain, outlet);
        }
        byName.put(key(row.cell(0)), outlet);
      }
      return new Facts(Map.copyOf(byDomain), Map.copyOf(byName));
    }
  }

  /** Papers speak of themselves so: "told The Harbour Gazette". */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:told|tells) ((?:The|the) (?:[A-Z][\\w’'.-]+ ){1,4}?(?:Times|Herald|Post|Journal|Gazette|Tribune|Daily|News|Telegraph|Guardian|Standard|Chronicle|Observer|Mail|Star|Globe|Independent|Press|Mirror|Courier|Ledger|Monitor|Review|Register|Record|Sun))(?=[,.;: ])");

  private Outlets() {}

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** The outlet known under this name, or null. */
  public static @Nullable Outlet named(String name) {
    return FACTS.byName().get(key(name));
  }

  /** The outlet of a host name or of one of the domains above it, or null. */
  public static @Nullable Outlet ofHost(@Nullable String host) {
    if (host == null) {
      return null;
    }
    String at = host.toLowerCase(Locale.ROOT);
    while (at.indexOf('.') > 0) {
      Outlet found = FACTS.byDomain().get(at);
      if (found != null) {
        return found;
      }
      at = at.substring(at.indexOf('.') + 1);
    }
    return null;
  }

  /** The host of an address, or null. */
  public static @Nullable String host(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      return new URI(address.strip()).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The paper that the text says somebody spoke to, if it is always the same one; else null. */
  public static @Nullable Outlet toldTo(String body) {
    if (!body.contains("told The ")
        && !body.contains("told the ")
        && !body.contains("tells The ")
        && !body.contains("tells the ")) {
      return null;
    }
    Matcher m = TOLD.matcher(body);
    String found = null;
    while (m.find()) {
      String name = m.group(1);
      if (found != null && !found.equalsIgnoreCase(name)) {
        return null;
      }
      found = name;
    }
    if (found == null) {
      return null;
    }
    Outlet known = named(found);
    return known != null ? known : new Outlet(found.replaceFirst("^the ", ""), null);
  }
}
