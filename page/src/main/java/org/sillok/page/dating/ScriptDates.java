package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sillok.model.DateRole;
import org.sillok.page.shape.Tree;

/** Dates in scripts, by the names of their variables: asked only where a page says nothing else. */
final class ScriptDates {
  private static final int LONGEST = 400_000;
  private static final Pattern PAIR =
      Pattern.compile(
          "(?i)[\"'\\s,{.]((?:article|page|post|content|story|first|original|dc)?[_.-]?(?:publi(?:sh|shed|cation|shing)[_-]?(?:date|time|datetime|at|on)?|date[_-]?(?:published|created|posted)?|pub[_-]?(?:date|time)|(?:created|posted|release)[_-]?(?:date|time|at|on|datetime)?))\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']([^\"'\\\\]{8,40})\\\\?[\"']");

  private ScriptDates() {}

  static List<Candidate> of(Tree tree) {
    List<Candidate> out = new ArrayList<>();
    for (Element script : tree.scripts()) {
      if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        continue;
      }
      String data = tree.inside(script);
      if (data.length() > LONGEST) {
        data = data.substring(0, LONGEST);
      }
      Matcher m = PAIR.matcher(data);
      while (m.find() && out.size() < 20) {
        List<Stamp> found = Stamps.findLoose(m.group(2), false);
        if (!found.isEmpty()) {
          boolean told = m.group(1).toLowerCase(java.util.Locale.ROOT).contains("publ");
          out.add(
              new Candidate(
                  DateRole.PUBLISHED,
                  found.get(0),
                  m.group(1) + ": " + m.group(2),
                  tree.span(script),
                  "script",
                  told ? 38 : 24,
                  Nearness.DECLARED));
        }
      }
    }
    return out;
  }
}
