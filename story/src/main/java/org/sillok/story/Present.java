package org.sillok.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.model.Status;
import org.sillok.story.words.Tsv;

/**
 * Turns the clause of an article into the present tense of a chronology. It changes the finite verb
 * at the trigger and nothing else, and leaves the clause alone where it is not sure which verb that
 * is.
 */
final class Present {
  private static final Map<String, List<String>> VERBS = load();
  private static final Pattern TOLD_DAY =
      Pattern.compile(
          ",? (?:on|late on|early on) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "(?: (?:morning|afternoon|evening|night))?(?=[\\s,.;]|$)");
  private static final Pattern FIRST_DAY =
      Pattern.compile(
          "^On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?,? ");
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i).*\\b(?:has|have|had|is|are|be|been|being|to|not|n't|would|could|should|may|might|can|"
              + "must|who|which|that|and|as|when|while|after|before|if)$");

  private static final Pattern OTHER_VERB =
      Pattern.compile("\\b(?:had|has|have|said|told|\\p{Ll}{3,}ed)\\b|\\bnot$");

  private Present() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> out = new HashMap<>();
    for (List<String> row : Tsv.rows("verbs.tsv", 3)) {
      out.put(row.get(0), row);
    }
    return out;
  }

  static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /**
   * The clause in the present tense.
   *
   * @param trigger offset of the trigger in the clause
   * @param dayKnown true if the line stands under its day, so that the weekday can go
   */
  static String of(String clause, int trigger, Status status, boolean dayKnown) {
    String out = clause;
    if (trigger > 0 && trigger < clause.length()) {
      out = retold(clause, trigger, status);
    }
    out = folded(out);
    if (dayKnown) {
      out = FIRST_DAY.matcher(TOLD_DAY.matcher(out).replaceAll("")).replaceAll("");
    }
    return out;
  }

  private static String retold(String clause, int trigger, Status status) {
    String before = clause.substring(0, trigger).stripTrailing();
    Matcher word = Pattern.compile("\\p{L}+").matcher(clause.substring(trigger));
    if (!word.lookingAt() || before.isEmpty()) {
      return clause;
    }
    String verb = word.group();
    String rest = clause.substring(trigger + word.end());
    if (rest.startsWith(" not ") || OTHER_VERB.matcher(before).find()) {
      return clause; // two verbs would stand in two tenses
    }
    if (status == Status.PLANNED && verb.equals("will")) {
      return before + (plural(before) ? " are" : " is") + " to" + rest;
    }
    if (status == Status.PLANNED && before.endsWith(" will")) {
      String subject = before.substring(0, before.length() - 5);
      return subject + (plural(subject) ? " are" : " is") + " to " + verb + rest;
    }
    List<String> forms = VERBS.get(verb);
    if (forms == null || status != Status.HAPPENED) {
      return clause;
    }
    if (before.endsWith(" was") || before.endsWith(" were")) {
      boolean one = before.endsWith(" was");
      String subject = before.substring(0, before.length() - (one ? 4 : 5));
      return subject + (one ? " is " : " are ") + verb + rest;
    }
    if (AUXILIARY.matcher(before).matches() || before.endsWith(",") && !before.contains(", ")) {
      return clause;
    }
    return before + " " + (plural(before) ? forms.get(2) : forms.get(1)) + rest;
  }

  /** Whether the subject that ends a stretch of words takes a plural verb. */
  private static boolean plural(String subject) {
    String s = subject.replaceAll(",.*", "");
    if (s.contains(" and ")) {
      return true;
    }
    String head = s.replaceAll(" (?:of|from|in|for|at|to|with|on|by) .*", "");
    String last = head.substring(head.lastIndexOf(' ') + 1);
    if (last.equals("Islands")) {
      return true;
    }
    boolean named = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    return !named && last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us");
  }
}
