package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes a page: a paper, a broadcaster, a wire's own site.
 *
 * @param name the name as readers know it, such as "The Harbour Gazette"
 * @param domain the registrable domain of its site in lower case, or null if not known
 */
public record Outlet(String name, @Nullable String domain) {
  public Outlet {
    Checks.notBlank(name, "name");
    Checks.notBlankIfGiven(domain, "domain");
  }
}
