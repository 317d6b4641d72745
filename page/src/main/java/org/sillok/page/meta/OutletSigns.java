package org.sillok.page.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Agency;
import org.sillok.model.Outlet;

/**
 * All signs of who publishes a page.
 *
 * @param site the name that the page declares, or null
 * @param address of the page, or null
 * @param mail an address of the authors, or null
 * @param names lines of the masthead
 * @param body the text, which may name the paper that somebody spoke to
 */
public record OutletSigns(
    @Nullable String site,
    @Nullable String address,
    @Nullable String mail,
    List<String> names,
    String body) {

  /**
   * The outlet by the strongest sign: declared, masthead, mail, "told The ...", address, agency's
   * own page; or null.
   */
  public @Nullable Outlet outlet(@Nullable Agency agency) {
    String host = Outlets.host(address);
    if (site != null && !site.isBlank() && site.length() < 80) {
      Outlet known = Outlets.named(site);
      return known != null ? known : new Outlet(site.strip(), domain(host));
    }
    for (String line : names) {
      Outlet known = Outlets.named(line.replaceFirst("(?i) (?:close|menu|home|search|logo)$", ""));
      if (known != null) {
        return known;
      }
    }
    Outlet byMail = mail == null ? null : Outlets.ofHost(mail.substring(mail.indexOf('@') + 1));
    if (byMail != null) {
      return byMail;
    }
    String top = Mastheads.ofTop(names, body);
    if (top != null) {
      return new Outlet(top, null);
    }
    Outlet told = Outlets.toldTo(body);
    if (told != null) {
      return told;
    }
    Outlet byHost = Outlets.ofHost(host);
    if (byHost != null) {
      return byHost;
    }
    return agency == null ? null : Agencies.asOutlet(agency);
  }

  private static @Nullable String domain(@Nullable String host) {
    if (host == null) {
      return null;
    }
    String domain = host.startsWith("www.") ? host.substring(4) : host;
    return domain.isBlank() ? null : domain;
  }
}
