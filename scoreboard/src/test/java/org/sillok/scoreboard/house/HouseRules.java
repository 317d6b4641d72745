package org.sillok.scoreboard.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of the house that the shape of the classes shows. They are made for any root package,
 * so that a house that breaks them can be tried too.
 */
final class HouseRules {

  private static final String[] STAGES = {"page", "text", "event", "story"};

  private HouseRules() {}

  /**
   * All rules, each under a short name.
   *
   * @param root the package above the modules, {@code org.sillok}
   */
  static Map<String, ArchRule> of(String root) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("data flows one way", oneWay(root));
    rules.put("no cycles between packages", noCycles(root));
    rules.put("model stands on the JDK alone", modelStandsAlone(root));
    rules.put("stages know no Jackson, SQL, HTTP", stagesArePure(root));
    rules.put("stages do no reflection", noReflection(root));
    rules.put("no package called util", noUtil(root));
    rules.put("packages at most one level below the module", shallowPackages(root));
    rules.put("packages are null-marked", nullMarked(root));
    rules.put("no mutable statics", noMutableStatics(root));
    rules.put("no setters in model", noSetters(root));
    rules.put("only Main ends the process", onlyMainExits(root));
    return rules;
  }

  /**
   * Downwards a module may be skipped (a benchmark asks one stage alone); upwards and sideways
   * nothing goes.
   */
  private static ArchRule oneWay(String root) {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("model")
        .definedBy(root + ".model..")
        .layer("page")
        .definedBy(root + ".page..")
        .layer("text")
        .definedBy(root + ".text..")
        .layer("event")
        .definedBy(root + ".event..")
        .layer("story")
        .definedBy(root + ".story..")
        .layer("store")
        .definedBy(root + ".store..")
        .layer("engine")
        .definedBy(root + ".engine..")
        .layer("app")
        .definedBy(root + ".app..")
        .layer("train")
        .definedBy(root + ".train..")
        .layer("scoreboard")
        .definedBy(root + ".scoreboard..")
        .whereLayer("page")
        .mayOnlyBeAccessedByLayers("engine", "app", "scoreboard")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("engine", "train", "app", "scoreboard")
        .whereLayer("event")
        .mayOnlyBeAccessedByLayers("engine", "app", "scoreboard")
        .whereLayer("story")
        .mayOnlyBeAccessedByLayers("engine", "app", "scoreboard")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("engine", "app", "scoreboard")
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("app", "scoreboard")
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("scoreboard")
        .whereLayer("train")
        .mayOnlyBeAccessedByLayers("scoreboard")
        .whereLayer("scoreboard")
        .mayNotBeAccessedByAnyLayer()
        .because(
            "model <- {page, text, event, story, store} <- engine <- {app, scoreboard}, text <- train");
  }

  private static ArchRule noCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  private static ArchRule modelStandsAlone(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".model..")
        .should()
        .dependOnClassesThat(resideOutsideOfPackages(root + ".model..", "java..", "org.jspecify.."))
        .because("every other module sees model, and would inherit what it stands on");
  }

  private static ArchRule stagesArePure(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(below(root, STAGES))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "com.fasterxml.jackson..",
                "tools.jackson..",
                "java.sql..",
                "javax.sql..",
                "org.sqlite..",
                "org.flywaydb..",
                "java.net.http..",
                "com.sun.net.httpserver..",
                "io.javalin..",
                "jakarta.."))
        .because(
            "a stage is a function from one value to the next; keeping and serving are for store and app");
  }

  private static ArchRule noReflection(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(
            below(root, "model", "page", "text", "event", "story", "store", "engine"))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
        .because("what is called by name cannot be followed by reading");
  }

  private static ArchRule noUtil(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..common..")
        .because("a package is named for what it knows");
  }

  private static ArchRule shallowPackages(String root) {
    Pattern shallow = Pattern.compile(Pattern.quote(root) + "\\.\\w+(\\.\\w+)?");
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<JavaClass>("lie at most one package below their module") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean fits = shallow.matcher(item.getPackageName()).matches();
                events.add(
                    new SimpleConditionEvent(
                        item, fits, item.getName() + " lies in " + item.getPackageName()));
              }
            });
  }

  private static ArchRule nullMarked(String root) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<JavaClass>("lie in a @NullMarked package") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean marked =
                    item.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(
                    new SimpleConditionEvent(
                        item, marked, item.getPackageName() + " has no @NullMarked package-info"));
              }
            })
        .because("without it NullAway does not look there");
  }

  private static ArchRule noMutableStatics(String root) {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areStatic()
        .should()
        .beFinal()
        .because("a static that changes makes the second page depend on the first");
  }

  private static ArchRule noSetters(String root) {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + ".model..")
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("a value does not change; a changed one is a new one")
        .allowEmptyShould(true);
  }

  private static ArchRule onlyMainExits(String root) {
    return noClasses()
        .that(
            DescribedPredicate.describe(
                "are not an entry of a program",
                (JavaClass c) -> !c.getSimpleName().equals("Main")))
        .and()
        .resideInAPackage(root + "..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("a library that ends the process loses its caller's work");
  }

  private static String[] below(String root, String... modules) {
    return List.of(modules).stream()
        .map(module -> root + "." + module + "..")
        .toArray(String[]::new);
  }
}
