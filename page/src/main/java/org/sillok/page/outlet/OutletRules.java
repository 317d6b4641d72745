package org.sillok.page.outlet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sillok.page.meta.Outlets;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Rules of outlets, by host. */
public final class OutletRules {
  private static final OutletRules SHIPPED = shippedOnes();

  private final List<OutletRule> rules;
  private final Map<String, OutletRule> byHost;
  private final String text;

  private OutletRules(List<OutletRule> rules, String text) {
    this.rules = List.copyOf(rules);
    this.text = text;
    Map<String, OutletRule> hosts = new HashMap<>();
    for (OutletRule rule : rules) {
      rule.hosts().forEach(host -> hosts.putIfAbsent(host, rule));
    }
    this.byHost = Map.copyOf(hosts);
  }

  /** No rules: every page is read by the general reader. */
  public static OutletRules none() {
    return new OutletRules(List.of(), "");
  }

  /** The rules that the program ships. */
  public static OutletRules shipped() {
    return SHIPPED;
  }

  private static OutletRules shippedOnes() {
    List<OutletRule> all = new ArrayList<>();
    for (Row file : TsvFile.read(OutletRules.class, "index.tsv")) {
      all.addAll(OutletFile.read(TsvFile.read(OutletRules.class, file.cell(0) + ".tsv")));
    }
    return new OutletRules(all, "");
  }

  /**
   * A user's own rules.
   *
   * @param source what the user calls them
   * @param text as their files have it; several rules may follow each other
   * @throws IllegalArgumentException in words for the user, with file and line
   */
  public static OutletRules read(String source, String text) {
    List<OutletRule> rules = OutletFile.read(source, text);
    return rules.isEmpty() ? none() : new OutletRules(rules, text);
  }

  /** These rules, and the shipped ones for outlets of which these say nothing. */
  public OutletRules beforeShipped() {
    List<OutletRule> all = new ArrayList<>(rules);
    all.addAll(SHIPPED.rules);
    return new OutletRules(all, text);
  }

  /** The rules, in the order in which they are believed. */
  public List<OutletRule> rules() {
    return rules;
  }

  /** The user's own rules as they were read; empty if there are none. */
  public String text() {
    return text;
  }

  /** The same for the same rules of the user's, another for others. */
  public String checksum() {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** The rule for an address, or null. */
  public @Nullable OutletRule ofAddress(@Nullable String address) {
    return byHost.isEmpty() ? null : ofHost(Outlets.host(address));
  }

  /** The rule for a host, or for one of those above it, or null. */
  public @Nullable OutletRule ofHost(@Nullable String host) {
    if (host == null || byHost.isEmpty()) {
      return null;
    }
    String at = host.toLowerCase(Locale.ROOT);
    while (at.indexOf('.') > 0) {
      OutletRule found = byHost.get(at);
      if (found != null) {
        return found;
      }
      at = at.substring(at.indexOf('.') + 1);
    }
    return null;
  }
}
