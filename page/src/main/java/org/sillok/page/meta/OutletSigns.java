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
 * @param foot lines below the text, one of which may name the owner of the copyright
 * @param body the text, which may name the paper that somebody spoke to
 */
public record OutletSigns(
    @Nullable String site,
    @Nullable String address,
    @Nullable String mail,
    List<String> names,
    List<String> foot,
    String body) {

  /**
   * The outlet by the strongest sign: declared, masthead, mail, "told The ...", address, agency's
   * own page; or null. The owner of the copyright counts where nothing else does and only one is
   * named.
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
    Outlet owner = owner();
    if (owner != null) {
      return owner;
    }
    return agency == null ? null : Agencies.asOutlet(agency);
  }

  private @Nullable Outlet owner() {
    String found = null;
    for (String line : foot) {
      String name = Mastheads.ofCopyright(line);
      if (name != null && found != null && !found.equalsIgnoreCase(name)) {
        return null;
      }
      found = name == null ? found : name;
    }
    if (found == null) {
      return null;
    }
    Outlet known = Outlets.named(found);
    return known != null ? known : new Outlet(found, null);
  }

  private static @Nullable String domain(@Nullable String host) {
    if (host == null) {
      return null;
    }
    String domain = host.startsWith("www.") ? host.substring(4) : host;
    return domain.isBlank() ? null : domain;
  }
}
