package org.sillok.text.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.Entity;
import org.sillok.model.OfficeHolder;
import org.sillok.model.OfficeHolders;
import org.sillok.model.PersonName;
import org.sillok.model.When;
import org.sillok.text.Annotator;

/**
 * Slips of spelling, made by chance in names of the list of office-holders, and names that are
 * none.
 */
class UsualNamesTest {
  private static final String REST = " arrived in Geneva on Monday for two days of talks.";

  /** One holder in so many is tried in every build; 1 tries all of them, in minutes. */
  private static final int EVERY = Integer.getInteger("sillok.holders.every", 25);

  private final Annotator annotator = Annotator.standard();
  private final Map<String, String> adjectives = adjectives();
  private final List<OfficeHolder> holders = OfficeHolders.shipped();
  private final Set<String> names = names();

  private static Map<String, String> adjectives() {
    Map<String, String> out = new HashMap<>();
    for (List<String> row : Table.rows("countries.tsv", 7)) {
      if (!row.get(3).equals("-")) {
        out.put(row.get(0), row.get(3).split(";", -1)[0]);
      }
    }
    return out;
  }

  private Set<String> names() {
    Set<String> out = new HashSet<>();
    holders.forEach(h -> h.names().forEach(n -> out.add(PersonName.fold(n))));
    return out;
  }

  @Test
  void slipsAreFound() {
    Random random = new Random(19);
    int asked = 0;
    int right = 0;
    int wrong = 0;
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < holders.size(); i += EVERY) {
      OfficeHolder h = holders.get(i);
      String slip = slip(h.name(), random);
      if (slip == null) {
        continue;
      }
      asked++;
      Entity person = person(read(office(h) + " " + slip + REST, day(h)), slip);
      boolean found = person != null && h.names().contains(person.name());
      right += found ? 1 : 0;
      wrong += person != null && person.respelt() != null && !found ? 1 : 0;
      if (!found) {
        missed.add(office(h) + " " + slip + " " + day(h));
      } else {
        assertThat(person.aliases()).contains(slip);
        assertThat(person.respelt()).startsWith("“" + slip + "” (" + h.office().name());
      }
    }
    assertThat(wrong).isZero();
    assertThat(right).as("of %s, missed: %s", asked, missed).isGreaterThan(asked * 3 / 4);
  }

  @Test
  void whoIsAnotherKeepsTheName() {
    Random random = new Random(23);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < holders.size(); i += EVERY) {
      OfficeHolder h = holders.get(i);
      OfficeHolder other = holders.get(random.nextInt(holders.size()));
      PersonName mine = PersonName.of(h.name());
      PersonName theirs = PersonName.of(other.name());
      if (mine.single() || theirs.single() || mine.family().equals(theirs.family())) {
        continue;
      }
      String given = String.join(" ", mine.given());
      String slip = slip(h.name(), random);
      LocalDate before = before(h);
      List<String[]> tries = new ArrayList<>();
      // a namesake, a relative, an invented person in the same office
      tries.add(new String[] {office(h) + " " + given + " " + theirs.family(), ""});
      tries.add(
          new String[] {
            office(h) + " " + String.join(" ", theirs.given()) + " " + mine.family(), ""
          });
      if (slip != null) {
        tries.add(new String[] {slip, ""}); // no office is told
        tries.add(new String[] {"Fisheries inspector " + slip, ""});
        if (before != null) {
          tries.add(new String[] {office(h) + " " + slip, before.toString()});
        }
      }
      for (String[] t : tries) {
        LocalDate day = t[1].isEmpty() ? day(h) : LocalDate.parse(t[1]);
        for (Entity e : read(t[0] + REST, day).entities()) {
          if (e.respelt() != null) {
            wrong.add(t[0] + " " + day + ": " + e.name());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobodyOfTheListIsTakenForAnother() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < holders.size(); i += EVERY) {
      OfficeHolder h = holders.get(i);
      for (String name : h.names()) {
        for (Entity e : read(office(h) + " " + name + REST, day(h)).entities()) {
          if (e.respelt() != null) {
            wrong.add(name + ": " + e.name());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theUsersListIsAskedToo() throws IOException {
    String csv = "name,country,office,from,to\nIngrid Holmberg,NOR,fisheries envoy,2020-01-01,\n";
    Annotator own = Annotator.standard().with(ActorList.read(new StringReader(csv), "actors.csv"));
    AnnotatedText text = Cases.read(own, "Norwegian fisheries envoy Ingrid Holmbreg" + REST);
    assertThat(text.entities().stream().map(Entity::name)).contains("Ingrid Holmberg");
    text = Cases.read(own, "Norwegian trade envoy Ingrid Holmbreg" + REST);
    assertThat(text.entities().stream().map(Entity::name)).contains("Ingrid Holmbreg");
  }

  @Test
  void aPageThatNamesBothMeansTwo() throws IOException {
    String csv = "name,country,office\nIngrid Holmberg,NOR,fisheries envoy\n";
    Annotator own = Annotator.standard().with(ActorList.read(new StringReader(csv), "actors.csv"));
    AnnotatedText text =
        Cases.read(
            own,
            "Norwegian fisheries envoy Ingrid Dolmberg met her aunt Ingrid Holmberg in Geneva.");
    assertThat(text.entities().stream().map(Entity::respelt)).containsOnlyNulls();
  }

  /** A day long before the first time in office. */
  private @Nullable LocalDate before(OfficeHolder h) {
    return holders.stream()
        .filter(o -> o.name().equals(h.name()) && o.office().equals(h.office()))
        .map(o -> o.from().earliest())
        .min(LocalDate::compareTo)
        .map(d -> d.minusYears(1))
        .orElse(null);
  }

  private AnnotatedText read(String words, LocalDate day) {
    return annotator.annotate(Article.ofText("a", words, Dating.entered(When.day(day))));
  }

  private static @Nullable Entity person(AnnotatedText text, String printed) {
    return text.entities().stream()
        .filter(e -> e.name().equals(printed) || e.aliases().contains(printed))
        .findFirst()
        .orElse(null);
  }

  /** A day in the middle of the known time. */
  private static LocalDate day(OfficeHolder h) {
    LocalDate from = h.from().latest();
    LocalDate to = h.to() == null ? LocalDate.of(2025, 6, 1) : h.to().earliest();
    return from.isBefore(to) ? from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2) : from;
  }

  private String office(OfficeHolder h) {
    String title = h.office().titles().get(0).replaceAll("[()]", "");
    String body = h.office().bodies().isEmpty() ? "" : h.office().bodies().get(0) + " ";
    boolean ofBody = h.office().titles().get(0).startsWith("(");
    String country = adjectives.getOrDefault(h.country(), "");
    boolean ofUnion = country.isEmpty() || h.country().equals("EUR");
    StringBuilder out = new StringBuilder();
    out.append(country.isEmpty() || ofBody && h.country().equals("USA") ? "" : country + " ");
    out.append(ofBody || ofUnion ? body : "");
    for (String word : title.split(" ", -1)) {
      boolean small = word.length() < 4;
      out.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      out.append(' ');
    }
    String told = out.toString().strip();
    return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
  }

  /**
   * The name with one letter left out, put in, mistaken or changed about; null if it is too short.
   */
  private @Nullable String slip(String name, Random random) {
    String[] words = name.split(" ", -1);
    for (int t = 0; t < 40; t++) {
      int w = random.nextInt(words.length);
      String word = words[w];
      if (word.length() < 6 || words.length < 2) {
        continue;
      }
      int at = 1 + random.nextInt(word.length() - 2);
      char c = (char) ('a' + random.nextInt(26));
      String wrong =
          switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + c + word.substring(at);
            case 2 -> word.substring(0, at) + c + word.substring(at + 1);
            default ->
                word.substring(0, at)
                    + word.charAt(at + 1)
                    + word.charAt(at)
                    + word.substring(at + 2);
          };
      String[] out = words.clone();
      out[w] = wrong;
      String slip = String.join(" ", out);
      boolean letters =
          slip.matches("[\\p{L} .'-]+") && !wrong.matches(".*(?:-.*[A-Z]?-|-[a-z]?$).*");
      if (letters && !names.contains(PersonName.fold(slip))) {
        return slip;
      }
    }
    return null;
  }
}
