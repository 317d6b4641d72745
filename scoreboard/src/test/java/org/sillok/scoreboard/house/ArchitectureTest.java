package org.sillok.scoreboard.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the modules to the rules of the house, and the rules to their word on a house built badly.
 */
class ArchitectureTest {

  private static final String ROOT = "org.sillok";

  private static final JavaClasses SILLOK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT);

  private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("badhouse");

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    return each(HouseRules.of(ROOT), rule -> rule.check(SILLOK));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsBrokenByTheBadHouse() {
    return each(
        HouseRules.of("badhouse"),
        rule ->
            assertThat(rule.evaluate(BAD_HOUSE).hasViolation()).as(rule.getDescription()).isTrue());
  }

  @Test
  void everyModuleIsSeen() {
    // A module missing from the class path would pass every rule unseen.
    Set<String> modules =
        Set.of(
            "model",
            "page",
            "text",
            "event",
            "story",
            "store",
            "engine",
            "app",
            "train",
            "scoreboard");
    assertThat(modules)
        .allSatisfy(
            module -> assertThat(SILLOK.containPackage(ROOT + "." + module)).as(module).isTrue());
  }

  private static Stream<DynamicTest> each(
      Map<String, ArchRule> rules, java.util.function.Consumer<ArchRule> check) {
    return rules.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check.accept(rule.getValue())));
  }
}
